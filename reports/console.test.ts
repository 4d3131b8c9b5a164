import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cell, Results } from '../contract/results.ts';
import { consoleReport } from './console.ts';
import { headlineOf, headlineText } from './headline.ts';
import { shellWords } from './shell-words.ts';
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

const options = { color: false, out: 'my out', program: 'npx blockshift', root: '/opt/b s' };
const text = consoleReport(results, options);
const lines = text.split('\n');

test('the matrix has a row for each tool with signs and counts for each group', () => {
  assert.is(lines[0], 'tool      read       lookup');
  assert.is(lines[1], 'good 1.0  ✓ 40       ✓ 22');
  assert.is(lines[2], 'bad 1.0   –          ✗ 7/22');
  assert.is(lines[3], 'odd 1.0   ?          ?');
  assert.match(text, '✗ fail, ✓ pass, – unsupported');
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
  assert.match(consoleReport(results, { ...options, color: true }), '\u001b[31m');
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
