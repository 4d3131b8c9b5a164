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
import { infoOf, type JudgementRecord } from './record.ts';
import { openTool, type ToolSession } from './tool-session.ts';

const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

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

test.run();
