import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkResults } from '../contract/check-schema.ts';
import type { Results } from '../contract/results.ts';
import type { RunPlan } from './journal-entry.ts';
import { enter, ledgerFor } from './ledger.ts';
import { resultsOf } from './results-of.ts';

const CASES = ['000000000001', '000000000002', '000000000003'] as const;
const plan: RunPlan = {
  entry: 'run',
  schema: 1,
  work: 'w',
  blockshift: '1',
  seed: 1,
  caseCount: CASES.length,
  curated: 0,
  filters: { tools: [], properties: [], features: [] },
  shard: { index: 1, count: 1 },
  platform: 'linux',
  node: 'v20',
  tools: ['a', 'b', 'broken'].map((id) => ({ id, toolkit: id, version: '1', build: '' })),
  missing: [],
  properties: [],
  exposures: [],
  cases: CASES.map((id, place) => ({ id, place, family: 'f', features: [], validity: 'legal', weight: 1 })) as never,
  stored: [],
};

/** Results after each tool was asked about so many cases. */
function after(asked: Readonly<Record<string, number>>, complete: boolean): Results {
  const ledger = ledgerFor(plan);
  for (const { id } of plan.tools)
    enter(ledger, {
      entry: 'tool',
      tool: id,
      capabilities: {},
      ...(id === 'broken' && { fault: 'it does not start' }),
    } as never);
  for (const [tool, count] of Object.entries(asked))
    for (const id of CASES.slice(0, count))
      enter(ledger, { entry: 'case', tool, case: id, judgements: [], exposures: [] } as never);
  const results = resultsOf(ledger, { complete, started: '2026-01-01T00:00:00.000Z', seconds: 1 });
  checkResults(results, 'results.json');
  return results;
}

test('results say at their head what a run did not come to before its time was up', () => {
  assert.equal(after({ a: 3, b: 1 }, true).leftOut, { reason: 'budget', tools: 1, cases: 2 });
  assert.equal(after({ a: 2, b: 1 }, true).leftOut, { reason: 'budget', tools: 2, cases: 2 });
  assert.not('leftOut' in after({ a: 3, b: 3 }, true), 'all was asked; a tool that does not work is told elsewhere');
  assert.not('leftOut' in after({ a: 3, b: 1 }, false), 'it may still come to it');
});

test.run();
