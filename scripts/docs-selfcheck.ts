import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selfCheckPage } from '../reports/self-check-page.ts';
import { packageRoot } from './program-name.ts';

/** Where the table is, from the package's folder. */
const SELF_CHECK_PAGE = 'docs/selfcheck.md';

// Writes the page from what `blockshift selfcheck --out FILE` wrote.
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: docs-selfcheck.ts FILE, which `blockshift selfcheck --out FILE` wrote');
writeFileSync(join(packageRoot(), SELF_CHECK_PAGE), selfCheckPage(JSON.parse(readFileSync(file, 'utf8'))));
