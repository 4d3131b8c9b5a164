import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Results } from '../contract/results.ts';
import { leftOut } from './left-out.ts';

const results = (done: Readonly<Record<string, number>>, broken: readonly string[] = []): Results =>
  ({
    tools: Object.entries(done).map(([id, count]) => ({ id, cases: { planned: 442, done: count } })),
    cells: broken.map((tool) => ({ tool, property: 'read.vr', verdict: 'adapter-error' })),
  }) as unknown as Results;

test('each tool that was not asked about all cases, with how many', () => {
  assert.is(
    leftOut(results({ a: 25, b: 442, c: 10 })),
    'Time was up before all cases were put to: a 25/442, c 10/442. What was left out may fail.',
  );
});

test('nothing where all is done, or where a tool does not work', () => {
  assert.is(leftOut(results({ a: 442 })), undefined);
  assert.is(leftOut(results({ a: 442, b: 0 }, ['b'])), undefined);
});

test.run();
