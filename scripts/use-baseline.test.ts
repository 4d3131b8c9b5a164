import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Results } from '../contract/results.ts';
import { parseBaseline } from '../engine/baseline.ts';
import type { Exercise } from '../engine/exercise.ts';
import { sampleCell, sampleResults } from '../reports/sample-results.ts';
import { useBaseline } from './use-baseline.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

const [FIRST, SECOND, ELSEWHERE] = ['0123456789ab', 'ab0123456789', 'ffffffffffff'] as const;
const failing = (tool: string) =>
  sampleCell(tool, 'read.vr', 'fail', { fail: 2 }, { failing: { pacs: { 'wrong-vr': 2 } } });
const of: Results = sampleResults({ cells: [failing('a'), failing('b')] });
const exercise: Exercise = {
  failed: [SECOND, FIRST].flatMap((id) =>
    ['a', 'b'].map((tool) => ({ tool, property: 'read.vr', harm: 'wrong-vr', feature: 'pacs', case: id })),
  ),
  isJudged: (_tool, property, id) => property === 'read.vr' && id !== ELSEWHERE,
};

/** The lines of a baseline after a run that writes it. */
const written = (text: string): string[] => {
  const file = join(folder, 'baseline.txt');
  useBaseline(parseBaseline(text, file), { baseline: file, writeBaseline: true }, of, [], exercise);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
};
const B = `b read.vr wrong-vr @${FIRST} | known | https://example.org`;

test('a new line names the simplest case, and one by hand comes to name one; reasons stay', () => {
  assert.equal(written(B), [`a read.vr wrong-vr @${SECOND} | not explained yet`, B]);
  assert.equal(written(`a read.* wrong-vr | by hand\n${B}`), [`a read.* wrong-vr @${SECOND} | by hand`, B]);
});

test('a line whose case no longer fails names one that does; one whose case was not asked stays as it is', () => {
  const passed = '111111111111';
  assert.equal(written(`a read.vr wrong-vr @${passed} | x | y\n${B}`), [`a read.vr wrong-vr @${SECOND} | x | y`, B]);
  const elsewhere = `a read.vr wrong-vr @${ELSEWHERE} | x | y`;
  assert.equal(written(`${elsewhere}\n${B}`), [elsewhere, B]);
});

test('only a line whose case was asked again and does not fail is taken out', () => {
  const kept = `a read.vr leak @${ELSEWHERE} | waits`;
  const byHand = 'b read.vr leak | by hand';
  const a = `a read.vr wrong-vr @${FIRST} | known`;
  assert.equal(written([a, kept, byHand, B, `b read.vr fabricated @${FIRST} | gone`].join('\n')), [kept, a, byHand, B]);
});

test.run();
