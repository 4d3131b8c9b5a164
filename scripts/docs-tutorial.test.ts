import { test } from 'uvu';
import { testPages } from './follow-docs.ts';

await testPages((name) => name === 'docs/tutorial.md');
test.run();
