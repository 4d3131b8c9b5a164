import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cell, Results } from '../../contract/results.ts';
import { MOST_BYTES } from '../markdown.ts';
import { HOSTILE, largeResults, sampleCell, sampleFinding, sampleResults } from '../sample-results.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { diffResults } from './diff-results.ts';
import { diffText } from './diff-text.ts';

const tool = (id: string, version = '1', build = '') => ({ id, toolkit: 'T', version, build, capabilities: {} });
const property = (id: string) => ({ id, title: 'T', consequence: 'C.', rules: [] });

const run = (cells: readonly Cell[], more: Partial<Results> = {}): Results =>
  sampleResults({
    tools: [...new Set(cells.map((cell) => cell.tool))].map((id) => tool(id)),
    properties: [...new Set(cells.map((cell) => cell.property))].map(property),
    cells,
    ...more,
  });

const pass = (id = 'a', features: Cell['features'] = { pacs: { pass: 2 } }) =>
  sampleCell(id, 'p', 'pass', { pass: 2 }, { features });
const fail = (families: readonly string[], harm = 'residue', id = 'a') =>
  sampleCell(
    id,
    'p',
    'fail',
    { pass: 1, fail: families.length },
    {
      harms: { [harm]: families.length },
      failing: Object.fromEntries(families.map((family) => [family, { [harm]: 1 }])),
      features: Object.fromEntries(families.map((family) => [family, { fail: 1 }])),
    },
  );

/** `added residue worse`, for each failure. */
const changes = (before: Results, after: Results): string[] =>
  diffResults(before, after).failures.map(({ change, harm, worse }) => `${change} ${harm}${worse ? ' worse' : ''}`);

test('the same results differ in nothing', () => {
  const results = run([fail(['pacs'])]);
  assert.equal(changes(results, results), ['unchanged residue']);
  assert.not(diffResults(results, results).worse);
  assert.is(diffText(diffResults(results, results), { color: false }), '1 failure: 1 unchanged.\n');
});

test('a failure is added, and the other way round it is fixed', () => {
  assert.equal(changes(run([pass()]), run([fail(['pacs'])])), ['added residue worse']);
  assert.equal(changes(run([fail(['pacs'])]), run([pass()])), ['fixed residue']);
});

test('another harm is one failure fixed and one added', () => {
  assert.equal(changes(run([fail(['pacs'])]), run([fail(['pacs'], 'collateral')])), [
    'added collateral worse',
    'fixed residue',
  ]);
});

test('the same failure in cases of other families is changed, and worse where a family came that had been judged', () => {
  const wide = sampleCell(
    'a',
    'p',
    'fail',
    { pass: 1, fail: 1 },
    {
      harms: { residue: 1 },
      failing: { pacs: { residue: 1 } },
      features: { pacs: { fail: 1 }, uih: { pass: 1 } },
    },
  );
  assert.equal(changes(run([wide]), run([fail(['pacs', 'uih'])])), ['changed residue worse']);
  assert.equal(changes(run([fail(['pacs', 'uih'])]), run([wide])), ['changed residue']);
  assert.equal(
    changes(run([fail(['pacs'])]), run([fail(['pacs', 'uih'])])),
    ['unchanged residue'],
    'uih was not judged before',
  );
});

test('what was not judged on one side is neither worse nor repaired', () => {
  const unseen = sampleCell('a', 'p', 'not-exercised', { 'not-exercised': 3 }, { reason: 'why' });
  assert.equal(changes(run([unseen]), run([fail(['pacs'])])), ['first-seen residue']);
  assert.equal(changes(run([fail(['pacs'])]), run([unseen])), ['not-judged residue']);
  assert.equal(changes(run([fail(['uih'])]), run([pass()])), ['not-judged residue'], 'other families were judged');
});

test('a tool that could not be asked and now fails is worse', () => {
  const unsupported = sampleCell('a', 'p', 'unsupported', { unsupported: 3 }, { reason: 'why' });
  assert.equal(changes(run([unsupported]), run([fail(['pacs'])])), ['added residue worse']);
});

test('wrong on tolerated input only is a failure of its own kind', () => {
  const lax = sampleCell(
    'a',
    'p',
    'lax',
    { pass: 1, lax: 1 },
    { harms: { residue: 1 }, features: { 'family:pacs': { lax: 1 }, pacs: { lax: 1 } } },
  );
  assert.equal(changes(run([pass()]), run([lax])), ['added lax worse']);
  assert.equal(changes(run([lax]), run([pass()])), ['fixed lax']);
});

test('results that do not count by family are compared as far as they go', () => {
  const { failing: _, ...old } = fail(['pacs']);
  assert.equal(changes(run([old]), run([fail(['uih'])])), ['unchanged residue']);
  assert.equal(changes(run([old]), run([pass()])), ['fixed residue']);
});

test('another version is a change of version; tools and properties of one run only are said, and not repaired', () => {
  const before = run([fail(['pacs']), fail(['pacs'], 'residue', 'gone')], { tools: [tool('a', '1'), tool('gone')] });
  const after = run([pass(), pass('new')], {
    tools: [tool('a', '2'), tool('new')],
    properties: [property('p'), property('q')],
  });
  const diff = diffResults(before, after);
  assert.equal(diff.versions, [{ tool: 'a', before: '1', after: '2' }]);
  assert.equal(diff.only, {
    before: { tools: ['gone'], properties: [] },
    after: { tools: ['new'], properties: ['q'] },
  });
  assert.is(diff.counts.fixed, 1);
  const text = diffText(diff, { color: false });
  assert.match(text, 'Versions\n  a: 1, now 2');
  assert.match(text, 'Tools only in the earlier run, and so not compared: gone');
  assert.match(text, 'Properties only in the later run, and so not compared: q');
  const rebuilt = diffResults(run([pass()]), run([pass()], { tools: [tool('a', '1', 'Debian 2')] }));
  assert.equal(rebuilt.versions, [{ tool: 'a', before: '1 (unknown build)', after: '1 (Debian 2)' }]);
});

test('other verdicts and exposures are told without being worse', () => {
  const refused = sampleCell('a', 'p', 'refused', { refused: 2 }, { reason: 'why' });
  const exposure = (exposed: number) => [{ tool: 'a', id: 'exposure.x', title: 'T', exposed, asked: 4 }];
  const diff = diffResults(run([pass()], { exposures: exposure(0) }), run([refused], { exposures: exposure(4) }));
  assert.equal(diff.verdicts, [{ tool: 'a', property: 'p', before: 'pass', after: 'refused' }]);
  assert.equal(diff.exposures, [{ tool: 'a', id: 'exposure.x', before: '0/4', after: '4/4' }]);
  assert.not(diff.worse);
});

test('what makes runs hard to compare is said', () => {
  const results = run([pass()]);
  const { notes } = diffResults(results, { ...results, complete: false, run: { ...results.run, seed: 2, cases: 7 } });
  assert.equal(notes, [
    'The later run is not complete: what it lacks was not judged.',
    'The runs had different seeds: 1, then 2.',
    'The runs had different numbers of cases: 40, then 7.',
  ]);
});

test('each failure in text has its name, its counts and a sentence; a finding is named by the data', () => {
  const finding = sampleFinding('f-000001', 'a', 'p', { harm: 'residue', sentence: 'a left \u001b[31mred' });
  const diff = diffResults(run([pass()]), run([fail(['pacs'])], { findings: [finding] }));
  const text = diffText(diff, { color: false });
  assert.match(
    text,
    'Added: these did not fail before\n+ a p residue\n    in pacs; pass 2, now fail 1, pass 1\n    a left \\x1B[31mred\n',
  );
  assert.equal(diff.failures[0]?.findings, ['f-000001']);
  const markdown = diffMarkdown(diff);
  assert.match(markdown, '## Blockshift: ✗ worse than before');
  assert.match(markdown, '- <code>a</code> <code>p</code> residue: in pacs; pass 2, now fail 1, pass 1');
});

test('views fit their place whatever tools print', () => {
  const [before, after] = [largeResults(40, ''), largeResults(40, HOSTILE)];
  const diff = diffResults(
    {
      ...before,
      tools: after.tools,
      cells: after.cells.map((cell) => ({ ...cell, verdict: 'pass', counts: { pass: 1 }, findings: [] })),
    },
    after,
  );
  assert.ok(Buffer.byteLength(diffMarkdown(diff)) < MOST_BYTES);
  assert.not.match(diffText(diff, { color: false }), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.equal(JSON.parse(JSON.stringify(diff)), diff);
});

test.run();
