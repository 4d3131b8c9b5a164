import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { concludeSelfCheck, type SelfCheckResult } from '../engine/self-check.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { selfCheckPage } from '../reports/self-check-page.ts';
import { packageRoot } from './program-name.ts';

/** Where the table is, from the package's folder. */
const SELF_CHECK_PAGE = 'docs/selfcheck.md';

// Writes the page from what `blockshift selfcheck --out FILE` wrote, in one part or several (`--only`, `--from`).
const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error(
    'usage: docs-selfcheck.ts FILE…, which `blockshift selfcheck --out FILE` wrote, the parts of a whole',
  );
const parts = files.map((file): SelfCheckResult => JSON.parse(readFileSync(file, 'utf8')));
const whole = concludeSelfCheck(
  PROPERTIES,
  parts.flatMap(({ mutants }) => mutants),
  parts.flatMap(({ references }) => references),
  true,
);
writeFileSync(join(packageRoot(), SELF_CHECK_PAGE), selfCheckPage(whole));
