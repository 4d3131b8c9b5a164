import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS } from '../adapters/reference/index.ts';
import { drawCases } from '../generators/draw.ts';
import { privateCount } from '../generators/private-count.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { checkMutant } from './check-mutant.ts';

/** Few enough for a test, and every fourth mutant; `blockshift selfcheck` has all of them. */
const cases = drawCases({ seed: 42, cases: 12 });
const mutants = MUTANTS.filter(
  ({ adapter, caughtBy }, index) =>
    index % 4 === 0 && !/-(process|protocol)-/.test(adapter.id) && !caughtBy.some((id) => id.startsWith('robust')),
);

test('half of the smallest cases have three private elements or fewer, the rival of the target included', async () => {
  const counts: number[] = [];
  for (const { caughtBy, ...mutant } of mutants) {
    const { first } = await checkMutant({ ...mutant, caughtBy: caughtBy.slice(0, 1) }, PROPERTIES, cases);
    if (first?.minimal !== undefined) counts.push(privateCount(first.minimal));
  }
  assert.ok(counts.length >= 12, `${counts.length} of ${mutants.length}`);
  const median = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)]!;
  assert.ok(median <= 3, counts.join(' '));
});

test.run();
