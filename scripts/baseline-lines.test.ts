import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseBaseline } from '../engine/baseline.ts';
import { type BaselineComparison, compareBaseline } from '../engine/compare-baseline.ts';
import { sampleCell, sampleResults } from '../reports/sample-results.ts';
import { baselineLines } from './baseline-lines.ts';
import { exitStatus } from './exit-status.ts';

const failing = sampleResults({
  cells: [
    sampleCell('a', 'read.vr', 'fail', { fail: 2 }, { failing: { pacs: { leak: 1 }, uih: { leak: 1 } } }),
    sampleCell('a', 'read.names', 'pass', { pass: 2 }),
  ],
});
const compared = (text: string): BaselineComparison =>
  compareBaseline(parseBaseline(text, 'b.txt'), failing, [], { failed: [], isJudged: () => true });
const said = (text: string): string => exitStatus(failing, [], compared(text)).sentence;

test('the last sentence counts lines where they are fewer than what they cover', () => {
  assert.is(said('a read.vr leak'), '1 line of the baseline covers all 2 kinds of failure.');
  assert.is(said('a read.* leak\na read.names leak'), '1 line of the baseline covers all 2 kinds of failure.');
  assert.is(said('a read.vr leak pacs\na read.vr leak uih'), 'all 2 failures are in the baseline.');
  assert.match(said('a read.vr leak pacs'), /^1 failure that the baseline does not expect/);
});

test('a line without a case that does not fail is told with what makes it strict', () => {
  const lines = baselineLines(compared('a read.vr leak\na read.names leak'), 'b.txt');
  assert.is(lines.length, 2);
  assert.match(lines[0]!, /^Not failing here, and without @CASE never called fixed .*--write-baseline/);
  assert.is(lines[1], '  a read.names leak');
});

test.run();
