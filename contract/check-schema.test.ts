import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { drawCases } from '../generators/draw.ts';
import { checkResults, checkStoredCase, UnusableFile } from './check-schema.ts';
import type { Results, StoredCase } from './results.ts';

const results: Results = {
  blockshift: '0.1.0',
  schema: 1,
  complete: true,
  run: {
    seed: 1,
    cases: 1,
    filters: { tools: [], properties: [], features: [] },
    shard: '1/1',
    platform: 'linux-x64',
    node: 'v20.19.0',
    started: '2026-01-01T00:00:00.000Z',
    seconds: 0.5,
  },
  tools: [{ id: 'a', toolkit: 'A', version: '1', build: '', capabilities: {} }],
  missing: [],
  properties: [],
  cells: [{ tool: 'a', property: 'p', verdict: 'pass', counts: { pass: 1 }, harms: {}, features: {}, findings: [] }],
  exposures: [],
  findings: [],
};
const stored: StoredCase = {
  schema: 1,
  finding: {
    id: 'f-0123abcd',
    tool: 'a',
    version: '1',
    property: 'p',
    verdict: 'fail',
    harm: 'leak',
    sentence: 'a leaks',
  },
  case: caseOf(CONTROL_SET[0]!),
};

/** The message of the refusal. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.instance(error, UnusableFile);
    return (error as Error).message;
  }
  return assert.unreachable('accepted') as never;
}

test('what the types allow is accepted', () => {
  assert.is(checkResults(results, 'r'), results);
  assert.is(checkStoredCase(stored, 'c'), stored);
});

test('every drawn case is accepted as it comes back from JSON', () => {
  for (const subject of drawCases({ seed: 3, cases: 60 }))
    checkStoredCase(JSON.parse(JSON.stringify({ ...stored, case: subject })), subject.id);
});

test('another schema number is refused in one line that says what to do', () => {
  for (const message of [
    refusal(() => checkResults({ ...results, schema: 2 }, 'old.json')),
    refusal(() => checkStoredCase({ ...stored, schema: 2 }, 'old.json')),
  ]) {
    assert.match(message, /^old\.json has schema 2, this version reads schema 1: use .* or run again\.$/);
    assert.not.match(message, /\n/);
  }
});

test('what is no such file at all is refused', () => {
  for (const data of [null, 7, [], {}, 'text'])
    assert.match(
      refusal(() => checkResults(data, 'x.json')),
      /^x\.json is not results of a run/,
    );
});

test('the place of what is wrong is named', () => {
  const [cell] = results.cells;
  const odd = { ...results, cells: [{ ...cell, verdict: 'splendid' }] };
  assert.match(
    refusal(() => checkResults(odd, 'r')),
    '/cells/0/verdict',
  );
  assert.match(
    refusal(() => checkResults({ ...results, more: 1 }, 'r')),
    'additional properties',
  );
  const { tool: _, ...rest } = cell!;
  assert.match(
    refusal(() => checkResults({ ...results, cells: [rest] }, 'r')),
    "'tool'",
  );
  const target = { path: [], address: { group: '19', creator: 'A', element: '0F' } };
  assert.match(
    refusal(() => checkStoredCase({ ...stored, case: { ...stored.case, target } }, 'c')),
    '/case/target',
  );
});

test.run();
