import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { annotations } from './annotations.ts';
import { HOSTILE, largeResults, sampleCell, sampleFinding, sampleResults } from './sample-results.ts';

const results = sampleResults({
  cells: [
    sampleCell(
      'a',
      'read.values',
      'fail',
      { fail: 2, pass: 1 },
      { findings: ['f-000001'], failing: { pacs: { leak: 2 } } },
    ),
    sampleCell('a', 'read.vr', 'lax', { lax: 1 }),
    sampleCell('b', 'read.values', 'pass', { pass: 1 }),
  ],
  findings: [sampleFinding('f-000001', 'a', 'read.values', { sentence: 'a lost 50%, all: gone' })],
});

test('an error for each failing claim, at the file that is named', () => {
  assert.is(
    annotations(results, 'ci/base,line:1.txt'),
    '::error file=ci/base%2Cline%3A1.txt,title=a read.values::fail 2/3 exercised. a lost 50%25, all: gone (blockshift replay findings/f-000001/case.json)\n',
  );
  assert.match(annotations(results, undefined), /^::error title=a read\.values::/);
});

test('what a baseline expects is no error', () => {
  assert.is(
    annotations(results, undefined, ({ harm }) => harm === 'leak'),
    '',
  );
  assert.match(
    annotations(results, undefined, ({ harm }) => harm === 'residue'),
    /^::error/,
  );
});

test('ten lines at most, each one command, whatever tools print', () => {
  const lines = annotations(largeResults(40, HOSTILE), HOSTILE).split('\n');
  assert.is(lines.pop(), '');
  assert.is(lines.length, 10);
  for (const line of lines) assert.match(line, /^::error file=[^:,]*,title=[^:,]*::[^\r\n]*$/);
  assert.match(lines.at(-1)!, /::\d+ more failing claims; the report has them all$/);
});

test.run();
