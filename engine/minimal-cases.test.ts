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

/** Mistakes that show in the midst of many elements, and at most how many of these they need. */
const CROWDED: Readonly<Record<string, number>> = {
  'json-root-creators': 4,
  'xml-creator-from-parent': 4,
  'leaves-one-scope-too-many': 4,
  'collapses-inner-spaces': 4,
  'deid-stops-at-third-level': 4,
  'deid-low-blocks-only': 3,
  'edit-by-root-creators': 5,
};

test('no smallest case keeps elements that nothing needs, however many it was found among', async () => {
  const counts: Record<string, number> = {};
  for (const mutant of MUTANTS.filter(({ adapter }) => adapter.id.slice('mutant-'.length) in CROWDED)) {
    const { first } = await checkMutant(
      { ...mutant, caughtBy: mutant.caughtBy.slice(0, 1) },
      PROPERTIES,
      drawCases({ seed: 42, cases: 20 }),
    );
    counts[mutant.adapter.id.slice('mutant-'.length)] = first?.minimal ? privateCount(first.minimal) : Number.NaN;
  }
  for (const [name, most] of Object.entries(CROWDED)) assert.ok(counts[name]! <= most, `${name}: ${counts[name]}`);
});

test.run();
