import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MOST_BYTES, markdownReport } from './markdown.ts';
import { fenced, markdownCode, markdownText } from './markdown-text.ts';
import { HOSTILE, largeResults, sampleCell, sampleFinding, sampleResults } from './sample-results.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

/** Text as a browser shows it: numbers of HTML become characters. */
const shown = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number))).replaceAll('\u200B', '');

test('under 60 kB with any number of tools and findings, and says what it left out', () => {
  for (const tools of [1, 40, 150]) {
    const text = markdownReport(largeResults(tools, HOSTILE));
    assert.ok(bytes(text) < MOST_BYTES, `${tools} tools: ${bytes(text)}`);
    if (tools > 1) assert.match(text, /\d+ more in the results\.|left out for want of room|no room for/);
  }
  assert.match(markdownReport(largeResults(40, '')), /tool-with-a-long-name-39/);
  assert.ok(bytes(markdownReport(largeResults(2, 'x'.repeat(100_000)))) < MOST_BYTES);
});

test('every part that opens is closed, and none is opened by a tool', () => {
  const text = markdownReport(largeResults(40, HOSTILE));
  const outside = text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
  assert.is(outside.match(/<details>/g)?.length, outside.match(/<\/details>/g)?.length);
  assert.equal([...new Set(outside.match(/<[^>]*>/g))].sort(), [
    '</code>',
    '</details>',
    '</summary>',
    '<code>',
    '<details>',
    '<summary>',
  ]);
  assert.not.match(outside, /@(?=\w)|#(?=1\b)(?<!&#)|https?:\/\/|www\.|javascript:|^::|\u001b|\u202e/m);
});

test('a run whose time was up says so first', () => {
  const head = (left: object): string => markdownReport({ ...sampleResults({}), ...left }).split('\n')[2]!;
  assert.not.match(head({}), /Time/);
  assert.match(
    head({ leftOut: { reason: 'budget', tools: 2, cases: 189 } }),
    /^\*\*Time was up before 189 cases were put to every tool: this is not all\.\*\* /,
  );
});

test('rows of the matrix have as many cells as its head', () => {
  const rows = markdownReport(largeResults(12, HOSTILE))
    .split('\n')
    .filter((line) => line.startsWith('| '));
  assert.is(rows.length, 14);
  for (const row of rows) assert.is(row.split('|').length, rows[0]!.split('|').length);
});

test('text of others is shown to the letter, without a sign that Markdown, HTML or GitHub could take for its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const safe = markdownText(text, 10_000);
      assert.not.match(safe.replace(/&#\d+;/g, ''), /[^\p{L}\p{N}\p{M} ,.;()/\u200B-]/u);
      assert.not.match(shown(markdownCode(text)).slice(6, -7), /[\p{C}]/u);
    }),
  );
  assert.is(shown(markdownText('<b>@me | `x` [a](b)', 100)), '<b>@me | `x` [a](b)');
  assert.match(markdownText('mail @me and #12'), /&#64;\u200Bme and &#35;\u200B12/);
  assert.is(markdownText('1. one'), '1&#46; one');
  assert.is(markdownText('    code'), '&#32;&#32;&#32;&#32;code');
});

test('nothing in a block of code can end it', () => {
  const lines = fenced(['```', 'a ````` b', '@me']);
  assert.is(lines[0], '``````text');
  assert.is(lines.at(-1), '``````');
  assert.equal(fenced(['a\nb']).length, 3);
});

test('a counterexample has its sentence, a command and a way to replay; a command is whole or not there', () => {
  const finding = sampleFinding('f-000001', 'a', 'read.values', { command: ['a', "it's.dcm"] });
  const tools = [{ id: 'a', toolkit: 'T', version: '1', build: '', capabilities: {} }];
  const properties = [{ id: 'read.values', title: 'T', consequence: 'C.', rules: [] }];
  const cells = [
    sampleCell(
      'a',
      'read.values',
      'fail',
      { fail: 1, pass: 3 },
      { failing: { family: { 'lost-value': 1 } }, findings: ['f-000001'] },
    ),
  ];
  const results = sampleResults({ tools, properties, cells, findings: [finding] });
  const text = markdownReport(results);
  assert.match(text, '## Blockshift: ✗ 1 of 1 tool fails');
  assert.match(text, '| <code>a</code> 1 | ✗ 1/4 |');
  assert.match(
    text,
    "(cd findings/f-000001/files/moved && a 'it'\\''s.dcm')\nblockshift replay findings/f-000001/case.json",
  );
  const long = { ...finding, command: ['a', 'x'.repeat(3000)] };
  assert.not.match(markdownReport({ ...results, findings: [long] }), 'cd findings');
  assert.match(
    markdownReport(results, () => true),
    'All failures are in the baseline.',
  );
  assert.match(
    markdownReport(results, () => false),
    '1 claim with failures that are not in the baseline.',
  );
});

test.run();
