import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS } from '../adapters/reference/index.ts';
import type { Case } from '../contract/case.ts';
import { drawCase } from '../generators/draw.ts';
import { drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { bucketsOf } from './buckets.ts';
import { found } from './check-mutant.ts';
import { examineCase } from './examine-case.ts';
import { infoOf, type JudgementRecord, sizeOf } from './record.ts';
import { openTool, type ToolSession } from './tool-session.ts';

const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

/** How many cases of a seed each of the many mutants gets. */
const CASES = 6;

/** The first cases of a seed that a property is about. */
function* casesFor(property: string, seed: number): Generator<Case> {
  const { applies } = PROPERTIES.find(({ id }) => id === property)!;
  for (let index = 0; ; index++) {
    const subject = property.startsWith('robust') ? drawDamaged(seed, index) : drawCase(seed, index);
    if (applies(subject)) yield subject;
  }
}

/** The ids of the findings that a mutant's first failures under a seed come to. */
async function idsUnder(session: ToolSession, tool: string, property: string, seed: number): Promise<string[]> {
  const claims = { properties: PROPERTIES.filter(({ id }) => id === property), exposures: [] };
  const records: JudgementRecord[] = [];
  for (const subject of casesFor(property, seed)) {
    const { judgements } = await examineCase(session, renderCase(subject), claims);
    for (const { judgement } of judgements) records.push({ property, case: infoOf(subject), judgement });
    const ids = bucketsOf(tool, records).map(({ id }) => id);
    if (ids.length > 0 || records.length > 60) return ids;
  }
  return [];
}

for (const [name, property] of [
  ['deid-top-level-only', 'deid.nested'],
  ['erase-drops-creator', 'erase.collateral'],
  ['transcode-creators-as-un', 'transcode.creators'],
  ['json-drops-creators', 'export.json'],
  // A crash, told apart by its signature.
  ['robust-asserts-meta', 'robust.truncated'],
  // A program of its own.
  ['protocol-keeps-creators-of-files', 'read.scope'],
] as const)
  test(`${name}: one finding, with one id, whatever the seed`, async () => {
    const seen = new Set<string>();
    const tool = await found(MUTANTS.find(({ adapter }) => adapter.id === `mutant-${name}`)!.adapter);
    const session = await openTool(tool.adapter, tool.installation);
    for (const seed of SEEDS) {
      const ids = await idsUnder(session, tool.adapter.id, property, seed);
      assert.is(ids.length, 1, `seed ${seed}: ${ids.join(' ')}`);
      seen.add(ids[0]!);
    }
    await session.close();
    assert.is(seen.size, 1, [...seen].join(' '));
  });

/** Not each the work of a process, and asked about files, whole ones. */
const cheap = MUTANTS.filter(
  ({ adapter: { id }, caughtBy }) =>
    !/-(process|protocol)-/.test(id) && !caughtBy.some((one) => /^(robust|convert)\./.test(one)),
);

const nameOf = ({ id }: { readonly id: string }): string => id.slice('mutant-'.length);

/**
 * What shows as more than one harm, as a person would tell of it in two sentences: what is looked for in a block that is
 * no longer its own is lost, or somebody else's is there; what is written into the wrong block is lost to its owner and a
 * stranger has it. Each harm is a finding with an id of its own: tools have several mistakes in one property, and nothing
 * but their harm tells them apart. Which of the harms are there depends on what the cases hold.
 */
const HARMS: Readonly<Record<string, readonly string[]>> = {
  'insert-at-block-10 insert.own-block': ['fabricated', 'lost-value'],
  'insert-at-block-10 insert.no-collision': ['collateral', 'fabricated'],
  'insert-uses-parents-block insert.free-block': ['fabricated', 'lost-value'],
  'json-block-10 export.json': ['leak', 'lost-value', 'wrong-value', 'wrong-vr'],
  'last-creator-wins lookup.decoy': ['lost-value', 'wrong-value'],
  'last-creator-wins erase.decoy': ['collateral', 'residue'],
  'lookup-by-number lookup.moved': ['lost-value', 'wrong-value'],
  'lookup-by-number lookup.nested': ['lost-value', 'wrong-value'],
  'lookup-by-number lookup.implicit': ['lost-value', 'wrong-value'],
  'lookup-by-root-creators lookup.nested': ['lost-value', 'wrong-value'],
  'lookup-implicit-by-number lookup.implicit': ['lost-value', 'wrong-value'],
  'remembers-numbers lookup.moved': ['lost-value', 'wrong-value'],
  'round-trip-moves-creators-only export.round-trip': ['leak', 'lost-value', 'wrong-value'],
  'store-moves-into-strangers-block store.meaning': ['leak', 'lost-value'],
  'third-item-by-number lookup.nested': ['lost-value', 'wrong-value'],
  'xml-creator-by-number export.xml': ['leak', 'lost-value'],
  'xml-creator-from-parent export.xml': ['fabricated', 'leak'],
};

const few = SEEDS.map((seed) =>
  Array.from({ length: 3 * CASES }, (_, index) => drawCase(seed, index))
    .filter(({ instances }) => instances.length === 1)
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, CASES)
    .map(renderCase),
);

test('no mutant has other findings under another seed, but for those that do two kinds of harm', async () => {
  const wrong: string[] = [];
  let stable = 0;
  for (const { adapter, caughtBy } of cheap) {
    const tool = await found(adapter);
    const session = await openTool(tool.adapter, tool.installation);
    const claims = { properties: PROPERTIES.filter(({ id }) => caughtBy.includes(id)), exposures: [] };
    const seen = new Map<string, { readonly ids: Set<string>; readonly harms: Set<string>; seeds: number }>();
    for (const cases of few) {
      const records: JudgementRecord[] = [];
      for (const subject of cases)
        for (const { property, judgement } of (await examineCase(session, subject, claims)).judgements)
          records.push({ property, case: infoOf(subject.case), judgement });
      const buckets = bucketsOf(adapter.id, records);
      for (const property of new Set(buckets.map((bucket) => bucket.property))) {
        const known = seen.get(property) ?? { ids: new Set(), harms: new Set(), seeds: 0 };
        for (const { id, harm } of buckets.filter((bucket) => bucket.property === property)) {
          known.ids.add(id);
          known.harms.add(harm);
        }
        known.seeds++;
        seen.set(property, known);
      }
    }
    await session.close();
    for (const [property, { ids, harms, seeds }] of seen) {
      if (seeds < 2) continue;
      const name = `${nameOf(adapter)} ${property}`;
      const allowed = HARMS[name] ?? [];
      if (ids.size === 1 && allowed.length === 0) stable++;
      else if (ids.size !== harms.size || [...harms].some((harm) => !allowed.includes(harm)))
        wrong.push(`${name}: ${[...harms].sort().join(', ')}`);
    }
  }
  assert.equal(wrong, [], 'another harm than the first: two mistakes, or one that HARMS has to name');
  const asked = cheap.flatMap(({ adapter, caughtBy }) => caughtBy.map((one) => `${nameOf(adapter)} ${one}`));
  for (const name of Object.keys(HARMS)) assert.ok(asked.includes(name), name);
  assert.ok(stable > 80, `${stable}`);
});

test.run();
