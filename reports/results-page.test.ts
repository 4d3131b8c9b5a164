import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { drawCase } from '../generators/draw.ts';
import { privateCount } from '../generators/private-count.ts';
import { betweenMarks } from './between-marks.ts';
import { resultsInShort, resultsPage } from './results-page.ts';
import { sampleCell, sampleFinding, sampleResults } from './sample-results.ts';

const tool = (id: string, more: object = {}) => ({
  id,
  toolkit: 'K',
  version: '1.2',
  build: '',
  capabilities: {},
  ...more,
});
const base = sampleResults({
  tools: [tool('good'), tool('bad', { toolkit: 'L|x' }), tool('mute')],
  missing: [{ id: 'gone', toolkit: 'G', install: 'apt' }],
  properties: [{ id: 'read.values', title: 'T', consequence: 'C', rules: [] }],
  cells: [
    sampleCell('good', 'read.values', 'pass', { pass: 3 }),
    sampleCell('bad', 'read.values', 'fail', { fail: 1, pass: 3 }),
    sampleCell('bad', 'read.vr', 'pass', { pass: 3 }),
    sampleCell('mute', 'read.values', 'unsupported', { unsupported: 3 }),
  ],
  findings: [sampleFinding('f-1', 'bad', 'read.values')],
});

test('what was run and what came of it', () => {
  assert.is(
    resultsInShort(base),
    '3 tools of 2 toolkits, 1 property, 40 cases of seed 1; 2026-01-02, 1 second. ' +
      '1 made a mistake on legal data or crashed, 1 made none, 1 could not be judged; 1 counterexample.',
  );
  const cut = { ...base.tools[0]!, cases: { planned: 9, done: 3 } };
  const short = {
    ...base,
    tools: [cut, ...base.tools.slice(1)],
    run: { ...base.run, curated: 4, seconds: 360 },
  };
  assert.match(
    resultsInShort(short),
    '40 cases (4 of them curated) of seed 1; 2026-01-02, 6 minutes, which was too short for all cases of 1 tool.',
  );
});

test('the page names every tool with its version and outcome, and those that were not there', () => {
  const page = resultsPage(base, []);
  assert.match(page, /^\| <code>good<\/code> \| .*2 \| K \| ✓ no mistake in 1 property \|$/m);
  assert.match(page, /^\| <code>bad<\/code> \| [^|]* \| [^|]* \| ✗ 1 of 2 properties failed \|$/m);
  assert.match(page, /^\| <code>mute<\/code> \| [^|]* \| K \| – not judged \|$/m);
  assert.match(page, 'not on the machine: <code>gone</code>.');
});

test('the page says how many private elements the counterexamples have in the middle', () => {
  const cases = Array.from({ length: 9 }, (_, index) => drawCase(42, index));
  const told = (most: number): void => {
    const counts = cases
      .slice(0, most)
      .map(privateCount)
      .sort((a, b) => a - b);
    const middle = counts[Math.ceil(most / 2) - 1]!;
    const half = counts.filter((count) => count <= middle).length;
    assert.ok(middle > counts[0]! && middle > 1, counts.join(' '));
    assert.match(
      resultsPage(base, cases.slice(0, most)),
      `${half} of ${most} counterexamples have ${middle} private elements or fewer (the median), the one that stands`,
    );
  };
  told(9);
  told(8);
  assert.not.match(resultsPage(base, []), 'the median');
});

test('what stands between the marks is put in anew, and only there', () => {
  const page = 'before\n<!-- results -->\nold\n<!-- /results -->\nafter\n';
  const once = betweenMarks(page, 'results', 'new $& \n');
  assert.is(once, 'before\n<!-- results -->\nnew $& \n<!-- /results -->\nafter\n');
  assert.is(betweenMarks(once, 'results', 'old\n'), page);
  for (const wrong of ['none', page + page, '<!-- /results -->\n<!-- results -->\n'])
    assert.throws(() => betweenMarks(wrong, 'results', ''), /no one place/);
});

test.run();
