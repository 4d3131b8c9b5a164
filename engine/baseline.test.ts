import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UnusableFile } from '../contract/check-schema.ts';
import type { Cell, Results } from '../contract/results.ts';
import { baselineText, expectationText, parseBaseline } from './baseline.ts';
import { compareBaseline } from './compare-baseline.ts';
import type { Exercise } from './exercise.ts';
import type { Replay } from './replay.ts';

const TEXT = `# Ours.

# the archive moves blocks
dcm2niix convert.decoy wrong-value @0123456789ab | answers by number | https://example.org/1
dcmjs read.* leak pacs | known
gdcm* erase.exact residue
`;

const parsed = parseBaseline(TEXT, 'base.txt');

test('a line has tool, property, harm, perhaps a feature and a case, a reason and a link', () => {
  assert.equal(
    parsed.lines.flatMap(({ expectation }) => expectation ?? []),
    [
      {
        tool: 'dcm2niix',
        property: 'convert.decoy',
        harm: 'wrong-value',
        feature: undefined,
        case: '0123456789ab',
        reason: 'answers by number',
        link: 'https://example.org/1',
      },
      { tool: 'dcmjs', property: 'read.*', harm: 'leak', feature: 'pacs', case: undefined, reason: 'known', link: '' },
      {
        tool: 'gdcm*',
        property: 'erase.exact',
        harm: 'residue',
        feature: undefined,
        case: undefined,
        reason: '',
        link: '',
      },
    ],
  );
});

const refused: readonly (readonly [string, RegExp])[] = [
  ['a b', /line 1: it takes "tool property harm/],
  ['a b leak c d', /it takes/],
  ['a b leek', /there is no harm "leek"; there are wrong-value,/],
  ['* read.* leak', /must be spelled out/],
  ['a* read.* leak', /must be spelled out/],
  ['a*b read.vr leak', /may stand at the end/],
  ['a read.vr leak @0123', /one @ and its id of twelve digits/],
  ['a read.vr leak @0123456789ab @0123456789ab', /there is one @/],
  ['a read.vr leak @0123456789ab | x\na read.vr leak @ab0123456789 | y', /line 2: it says what line 1 says/],
  ['a read.vr leak | x\na read.vr leak | y', /line 2: it says what line 1 says/],
];

for (const [text, message] of refused)
  test(`refused, with the line: ${text.replace('\n', ' / ')}`, () => {
    try {
      parseBaseline(text, 'base.txt');
      assert.unreachable();
    } catch (error) {
      assert.instance(error, UnusableFile);
      assert.match((error as Error).message, message);
    }
  });

test('lines that stay keep reason, link and the comments above them; new ones come in order', () => {
  const added = [
    { tool: 'dcmdump', property: 'read.names', harm: 'wrong-name', feature: undefined, case: 'ab0123456789' },
  ];
  const text = baselineText(parsed, (line) => (line.tool === 'dcmjs' ? undefined : line), added);
  assert.is(
    text,
    `# Ours.

# the archive moves blocks
dcm2niix convert.decoy wrong-value @0123456789ab | answers by number | https://example.org/1
dcmdump read.names wrong-name @ab0123456789 | not explained yet
gdcm* erase.exact residue
`,
  );
  assert.is(
    baselineText(parseBaseline(text, ''), (line) => line, []),
    text,
  );
  assert.match(
    baselineText({ lines: [] }, (line) => line, added),
    /^# Known failures.*\n#.*\n#.*\n#.*\n\ndcmdump read/,
  );
});

test('a line comes to name another case, and stays as it is otherwise', () => {
  const named = (text: string): string =>
    baselineText(parseBaseline(`#\n\n${text}\n`, ''), (line) => ({ ...line, case: 'ab0123456789' }), []).slice(3);
  assert.is(named('a b leak|x |y'), 'a b leak @ab0123456789 |x |y\n');
  assert.is(named('a b leak @0123456789ab pacs | x'), 'a b leak pacs @ab0123456789 | x\n');
  assert.is(named('a b leak'), 'a b leak @ab0123456789\n');
  assert.is(named('a  b leak @ab0123456789 |x'), 'a  b leak @ab0123456789 |x\n');
});

const cell = (tool: string, property: string, failing: Cell['failing'] = {}, passed = 3): Cell => {
  const failed = Object.values(failing).flatMap((harms) => Object.values(harms));
  const fail = failed.reduce((sum, times) => sum + times, 0);
  const counts = { ...(fail > 0 && { fail }), ...(passed > 0 && { pass: passed }) };
  const features = Object.fromEntries(Object.entries(failing).map(([family]) => [family, { fail: 1 }] as const));
  return { tool, property, verdict: fail > 0 ? 'fail' : 'pass', counts, harms: {}, features, failing, findings: [] };
};

const results = (cells: readonly Cell[], more: Partial<Results['run']> = {}, done = 5): Results =>
  ({
    complete: true,
    run: { shard: '1/1', filters: { tools: [], properties: [], features: [] }, ...more },
    tools: [...new Set(cells.map(({ tool }) => tool))].map((id) => ({ id, cases: { planned: 5, done } })),
    cells,
  }) as unknown as Results;

const CASE = '0123456789ab';
const OTHER = 'ab0123456789';
/** Tool a was asked about one case. */
const exercise: Exercise = {
  failed: [],
  isJudged: (tool, property, id) => tool === 'a' && property === 'read.vr' && id === CASE,
};

const compared = (text: string, of: Results, replays: readonly Replay[] = []) => {
  const { unexpected, changed, fixed, unseen, unknown, expected } = compareBaseline(
    parseBaseline(text, 'b'),
    of,
    replays,
    exercise,
  );
  return {
    unexpected: unexpected.map(expectationText),
    changed: changed.map(({ failure, before }) => `${expectationText(failure)} < ${before.join()}`),
    fixed: fixed.map(expectationText),
    unseen: unseen.map(expectationText),
    unknown: unknown.map(expectationText),
    expected: expected.length,
  };
};
const nothing = { unexpected: [], changed: [], fixed: [], unseen: [], unknown: [], expected: 0 };

test('what is expected is fine, what is not is not; a feature narrows, a * widens', () => {
  const failing = results([cell('a', 'read.vr', { pacs: { leak: 2 }, uih: { leak: 1 } })]);
  assert.equal(compared('a read.vr leak', failing), { ...nothing, expected: 2 });
  assert.equal(compared('a read.* leak', failing), { ...nothing, expected: 2 });
  assert.equal(compared('a read.vr leak pacs', failing), {
    ...nothing,
    expected: 1,
    unexpected: ['a read.vr leak uih'],
  });
  assert.equal(compared('', failing).unexpected, ['a read.vr leak pacs', 'a read.vr leak uih']);
});

test('another harm instead of the expected one is a change; beside it, unexpected', () => {
  const other = results([cell('a', 'read.vr', { pacs: { 'wrong-vr': 1 } })]);
  assert.equal(compared(`a read.vr leak @${CASE}`, other), {
    ...nothing,
    changed: ['a read.vr wrong-vr pacs < leak'],
    fixed: ['a read.vr leak'],
  });
  const both = results([cell('a', 'read.vr', { pacs: { 'wrong-vr': 1, leak: 1 } })]);
  assert.equal(compared('a read.vr leak', both), { ...nothing, unexpected: ['a read.vr wrong-vr pacs'], expected: 1 });
});

test('a line is stale only where a complete, whole and unfiltered run put its case to the tool again', () => {
  const passes = [cell('a', 'read.vr')];
  const stale = { ...nothing, fixed: ['a read.vr leak'] };
  const unseen = { ...nothing, unseen: ['a read.vr leak'] };
  const line = `a read.vr leak @${CASE}`;
  assert.equal(compared(line, results(passes)), stale);
  assert.equal(compared(`a read.vr leak @${OTHER}`, results(passes)), unseen, 'another case says nothing of it');
  assert.equal(compared(line, results(passes, { shard: '1/2' })), unseen);
  for (const filter of ['properties', 'features'])
    assert.equal(
      compared(line, results(passes, { filters: { tools: [], properties: [], features: [], [filter]: ['x'] } })),
      unseen,
    );
  assert.equal(compared(line, results(passes, {}, 4)), unseen, 'a budget ended before all cases');
  assert.equal(compared(line, { ...results(passes), complete: false }), unseen);
  assert.equal(compared(`b read.vr leak @${CASE}`, results(passes)), { ...nothing, unseen: ['b read.vr leak'] });
  assert.equal(compared(`a read.* leak @${CASE}`, results(passes)), { ...nothing, fixed: ['a read.* leak'] });
});

test('a line that does not say in which case it failed is told, and turns nothing red', () => {
  const of = results([cell('a', 'read.vr')]);
  assert.equal(compared('a read.vr leak', of), { ...nothing, unknown: ['a read.vr leak'] });
  assert.equal(compared('b read.vr leak', of), { ...nothing, unseen: ['b read.vr leak'] });
  assert.equal(compared('a read.vr leak uih', of), { ...nothing, unseen: ['a read.vr leak uih'] });
  const silent = results([cell('a', 'read.vr', {}, 0)]);
  assert.equal(compared('a read.vr leak', silent), { ...nothing, unseen: ['a read.vr leak'] });
});

const finding = (state: Replay['state'], more: Partial<Replay> = {}): Replay => ({
  ...{ id: 'f-1', tool: 'a', property: 'read.vr', harm: 'leak', feature: 'pacs', state, sentence: '' },
  ...more,
});

test('a line whose findings were all replayed and do not fail any more is stale, whatever else was asked', () => {
  const of = results([cell('a', 'read.vr')], { shard: '1/2' });
  const fixed = { ...nothing, fixed: ['a read.vr leak'] };
  assert.equal(compared('a read.vr leak', of, [finding('FIXED')]), fixed);
  assert.equal(compared(`a read.vr leak @${OTHER}`, of, [finding('FIXED')]), fixed);
  const unknown = { ...nothing, unknown: ['a read.vr leak'] };
  assert.equal(compared('a read.vr leak', of, [finding('FIXED'), finding('ERROR', { id: 'f-2' })]), unknown);
  assert.equal(compared('a read.vr leak', of, [finding('FIXED', { harm: 'lost-value' })]), unknown);
});

test('an earlier finding that still fails has to be expected too', () => {
  const of = results([cell('a', 'read.vr')]);
  const judged = (text: string) => compareBaseline(parseBaseline(text, 'b'), of, [finding('STILL FAILS')], exercise);
  assert.is(judged('').unexpected.length, 1);
  assert.is(judged('a read.vr leak').unexpected.length, 0);
  assert.is(judged('a read.vr leak').fixed.length, 0);
});

test.run();
