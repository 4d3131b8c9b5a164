import { test } from 'uvu';
import { testPages } from './follow-docs.ts';

await testPages((name) => name.startsWith('docs/how-to/'));
test.run();
