import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cell, Results } from '../contract/results.ts';
import { consoleReport } from './console.ts';
import { headlineOf, headlineText } from './headline.ts';
import { HOSTILE, largeResults, sampleFinding } from './sample-results.ts';
import { shellWords } from './shell-words.ts';
import { worstFirst } from './worst-first.ts';
import { wrap } from './wrap.ts';

const cell = (tool: string, property: string, verdict: Cell['verdict'], counts: Cell['counts'], more = {}): Cell => ({
  tool,
  property,
  verdict,
  counts,
  harms: {},
  features: {},
  findings: [],
  ...more,
});

const property = (id: string) => ({ id, title: `Title of ${id}`, consequence: 'People are misled.', rules: [] });

const results: Results = {
  blockshift: '0.1.0',
  schema: 1,
  complete: true,
  run: {
    seed: 1,
    cases: 40,
    filters: { tools: [], properties: [], features: [] },
    shard: '1/1',
    platform: 'linux-x64',
    node: 'v20',
    started: 'then',
    seconds: 1,
  },
  tools: ['good', 'bad', 'odd'].map((id) => ({ id, toolkit: 'T', version: '1.0', build: '', capabilities: {} })),
  missing: [{ id: 'gone', toolkit: 'T', install: 'apt install gone.' }],
  properties: ['read.values', 'lookup.moved', 'lookup.decoy'].map(property),
  cells: [
    cell('good', 'read.values', 'pass', { pass: 40 }),
    cell('good', 'lookup.moved', 'pass', { pass: 10, 'not-exercised': 3 }),
    cell('good', 'lookup.decoy', 'pass', { pass: 12 }),
    cell('bad', 'read.values', 'unsupported', { unsupported: 40 }, { reason: 'the tool has no read' }),
    cell('bad', 'lookup.moved', 'fail', { pass: 3, fail: 7 }, { harms: { 'lost-value': 7 }, findings: ['f-00000001'] }),
    cell('bad', 'lookup.decoy', 'lax', { pass: 11, lax: 1 }, { harms: { 'wrong-value': 1 } }),
    ...['read.values', 'lookup.moved', 'lookup.decoy'].map((id) =>
      cell('odd', id, 'adapter-error', {}, { reason: 'the control for read came out wrong' }),
    ),
  ],
  exposures: [
    { tool: 'bad', id: 'exposure.lookup-by-number', title: 'By number', exposed: 4, asked: 5, sentence: 'bad gave 26' },
    { tool: 'good', id: 'exposure.lookup-by-number', title: 'By number', exposed: 0, asked: 5 },
  ],
  findings: [
    {
      id: 'f-00000001',
      tool: 'bad',
      property: 'lookup.moved',
      verdict: 'fail',
      harm: 'lost-value',
      feature: 'family',
      validity: 'legal',
      sentence: 'bad answered \u001b[31mred\u001b[0m',
      case: 'findings/f-00000001/case.json',
      files: [],
      folder: 'findings/f-00000001/files/moved',
      command: ['bad', '--get', "it's", 'moved.dcm'],
      replay: 'blockshift replay findings/f-00000001/case.json',
    },
  ],
};

const options = { color: false, out: 'my out', program: 'npx blockshift', root: '/opt/b s', tools: '/srv/.tools' };
const text = consoleReport(results, options);
const lines = text.split('\n');

test('the matrix has a row for each tool with signs and counts for each group', () => {
  const head = lines.indexOf('tool      read  lookup');
  assert.equal(lines.slice(head + 1, head + 4), [
    'good 1.0  ✓ 40  ✓ 22',
    'bad 1.0   –     ✗ 7/22',
    'odd 1.0   ?     ?',
  ]);
  assert.match(text, '✗ fail, ✓ pass, – unsupported');
});

test('failures come first, the worst of each tool before the second of any, and the matrix last', () => {
  assert.is(lines[0], 'Counterexamples');
  assert.ok(text.indexOf('Reproduce with:') < text.indexOf('tool      read'));
  const order = worstFirst({
    findings: [
      sampleFinding('f-000001', 'a', 'p'),
      sampleFinding('f-000002', 'a', 'p', { verdict: 'crash' }),
      sampleFinding('f-000003', 'a', 'q'),
      sampleFinding('f-000004', 'b', 'p', { verdict: 'lax' }),
    ],
  });
  assert.equal(
    order.map(({ id }) => id),
    ['f-000002', 'f-000004', 'f-000003', 'f-000001'],
  );
});

/** Lines wider than a terminal, but for commands, which must stay whole. */
const wide = (report: string): string[] =>
  report.split('\n').filter((line) => [...line].length > 80 && !/Reproduce|Replay/.test(line));

const SPACELESS = HOSTILE.replaceAll(' ', '');

for (const [number, printed] of [
  [1, ''],
  [12, ''],
  [40, ''],
  [40, HOSTILE],
] as const)
  test(`${number} tools in eleven groups fit 80 columns${printed === '' ? '' : ', whatever they print'}`, () => {
    const report = consoleReport(largeResults(number, printed), options);
    const tooWide = wide(report).filter((line) => !SPACELESS.includes(line.trim().slice(0, 40)));
    assert.equal(
      tooWide.filter((line) => !line.includes('evil.example')),
      [],
    );
    assert.not.match(report, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2066]/);
  });

test('with many groups a cell says how many, under short names that are explained', () => {
  const report = consoleReport(largeResults(40, ''), options);
  assert.match(report, /^tool +read look erase edit ins {2}trans exp {2}deid conv store rob$/m);
  assert.match(report.replace(/\s+/g, ' '), 'n: in n cases, look: lookup, ins: insert, trans: transcode');
  assert.is(report.split('\n').filter((line) => /^tool-with-…/.test(line)).length, 40);
  // A name that is too long is cut in the middle: what differs is often its end.
  assert.match(report, /^tool-with\S*…\S*name-39 /m);
});

test('with yet more groups there are several tables, each with all tools', () => {
  const many = Array.from({ length: 30 }, (_, index) => property(`group-${index}.x`));
  const cells = many.map(({ id }) => cell('good', id, 'fail', { fail: 12, pass: 1 }));
  const own = { ...results, tools: results.tools.slice(0, 1), properties: many, cells, findings: [], exposures: [] };
  const report = consoleReport(own, options);
  assert.equal(wide(report), []);
  assert.ok(report.split('\n').filter((line) => line.startsWith('good 1.0 ')).length > 2);
  for (const { id } of many) assert.match(report, id.split('.')[0]!);
});

test('forty tools stay readable: what is left out is counted, and said where it is', () => {
  const large = largeResults(40, '');
  const report = consoleReport(large, options);
  assert.ok(report.split('\n').length < 330, String(report.split('\n').length));
  assert.is(report.split('Reproduce with:').length - 1, 10);
  assert.match(report, `${large.findings.length - 10} more in my out/results.json`);
  assert.match(report, 'and 32 more in my out/results.json');
  assert.match(
    report,
    /^! read\.claim-0: \d+ crashed, \d+ hung, \d+ failed, \d+ wrong on tolerated input:\s+tool-with/m,
  );
});

test('a tool that is there and does not work is not called missing', () => {
  const missing = [
    ...results.missing,
    { id: 'torn', toolkit: 'T', install: 'apt install torn.', broken: 'it crashed' },
  ];
  const report = consoleReport({ ...results, missing }, options);
  assert.match(report, 'Found on this machine, but they do not work\n  torn: it crashed\n');
});

test('many ways to get tools are left to the command that tells them', () => {
  const missing = Array.from({ length: 9 }, (_, index) => ({ id: `t${index}`, toolkit: 'T', install: `do ${index}.` }));
  assert.match(consoleReport({ ...results, missing }, options), 't7, t8; "npx blockshift tools" says what to do');
});

test('cells that fail are explained with counts and harms, those that pass are not', () => {
  assert.match(text, '✗ bad: fail 7/10 exercised (lost-value 7)');
  assert.match(text, '~ bad: lax 1/12 exercised (wrong-value 1)');
  assert.match(text, 'lookup.moved: Title of lookup.moved. People are misled.');
  assert.not.match(text, 'Title of read.values');
});

test('a tool that was not judged is said once', () => {
  assert.is(text.replace(/\s+/g, ' ').split('the control for read came out wrong').length, 2);
  assert.match(text, '? odd was not judged: our adapter');
});

test('a counterexample comes with a sentence, a command to paste, and a way to replay', () => {
  assert.match(text, '✗ f-00000001  lookup.moved  lost-value');
  assert.match(text, `Reproduce with: (cd 'my out/findings/f-00000001/files/moved' && bad --get 'it'\\''s' moved.dcm)`);
  assert.match(text, `Replay: npx blockshift replay 'my out/findings/f-00000001/case.json'`);
});

test('programs of this package are named so that they are found from anywhere', () => {
  const [finding] = results.findings;
  const command = ['node', '--import', 'tsx', 'adapters/x/driver.ts', '--once', '{}'];
  const own = consoleReport({ ...results, findings: [{ ...finding!, command }] }, options);
  assert.match(
    own,
    "&& node --import '/opt/b s/node_modules/tsx/dist/loader.mjs' '/opt/b s/adapters/x/driver.ts' --once '{}')",
  );
});

test('what a tool said cannot steer a terminal', () => {
  assert.not.match(text, '\u001b');
  assert.match(text, '\\x1B[31mred');
});

test('exposures are a warning, and only where something was exposed', () => {
  assert.match(text, 'Warning to users');
  assert.match(text, 'bad  exposure.lookup-by-number: 4 of 5 cases');
  assert.not.match(text, 'good  exposure');
});

test('a missing tool is named with how to get it', () => assert.match(text, 'gone: apt install gone.'));

test('colours come only where they are wanted', () => {
  const colored = consoleReport(results, { ...options, color: true });
  // Vermilion and blue: neither is told from the other by red and green.
  assert.match(colored, '\u001b[1;38;5;166m✗ 7/22\u001b[0m');
  assert.match(colored, '\u001b[38;5;32m✓ 40\u001b[0m');
  assert.not.match(colored, /\u001b\[3[12]m/);
  // Colours say nothing that signs do not: without them the text is the same.
  assert.is(colored.replace(/\u001b\[[\d;]*m/g, ''), text);
});

test('no line is longer than 80 columns but commands', () => {
  assert.equal(
    lines.filter((line) => line.length > 80 && !/Reproduce|Replay/.test(line)),
    [],
  );
});

test('the headline of cells is the worst of them, with its counts', () => {
  const both = [cell('a', 'p', 'pass', { pass: 4 }), cell('a', 'q', 'crash', { pass: 1, crash: 2, refused: 5 })];
  assert.equal(headlineOf(both), { verdict: 'crash', times: 2, exercised: 7 });
  assert.is(headlineText(headlineOf(both)!), 'crash 2/7 exercised');
  assert.is(headlineText(headlineOf([cell('a', 'p', 'refused', { refused: 5 })])!), 'refused 5');
  assert.is(headlineOf([]), undefined);
});

test('words for a shell', () => {
  assert.is(shellWords(['a', 'b c', '', '$x', '*']), "a 'b c' '' '$x' '*'");
  assert.is(shellWords(['\n']), "$'\\x0a'");
});

test('lines are wrapped at words, and long words are left whole', () => {
  assert.equal(wrap('  one two three', 9, '    '), ['  one two', '    three']);
  assert.equal(wrap('incomprehensibilities', 5), ['incomprehensibilities']);
});

test.run();
