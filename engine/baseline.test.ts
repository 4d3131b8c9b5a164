import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UnusableFile } from '../contract/check-schema.ts';
import type { Cell, Results } from '../contract/results.ts';
import { baselineText, expectationText, parseBaseline } from './baseline.ts';
import { compareBaseline } from './compare-baseline.ts';

const TEXT = `# Ours.

# the archive moves blocks
dcm2niix convert.decoy wrong-value | answers by number | https://example.org/1
dcmjs read.* leak pacs | known
gdcm* erase.exact residue
`;

const parsed = parseBaseline(TEXT, 'base.txt');

test('a line has tool, property, harm, perhaps a feature, a reason and a link', () => {
  assert.equal(
    parsed.lines.flatMap(({ expectation }) => expectation ?? []),
    [
      {
        tool: 'dcm2niix',
        property: 'convert.decoy',
        harm: 'wrong-value',
        feature: undefined,
        reason: 'answers by number',
        link: 'https://example.org/1',
      },
      { tool: 'dcmjs', property: 'read.*', harm: 'leak', feature: 'pacs', reason: 'known', link: '' },
      { tool: 'gdcm*', property: 'erase.exact', harm: 'residue', feature: undefined, reason: '', link: '' },
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
  const added = [{ tool: 'dcmdump', property: 'read.names', harm: 'wrong-name', feature: undefined }];
  const text = baselineText(parsed, ({ tool }) => tool !== 'dcmjs', added);
  assert.is(
    text,
    `# Ours.

# the archive moves blocks
dcm2niix convert.decoy wrong-value | answers by number | https://example.org/1
dcmdump read.names wrong-name | not explained yet
gdcm* erase.exact residue
`,
  );
  assert.is(
    baselineText(parseBaseline(text, ''), () => true, []),
    text,
  );
  assert.match(
    baselineText({ lines: [] }, () => true, added),
    /^# Known failures.*\n#.*\n#.*\n\ndcmdump read/,
  );
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

const compared = (text: string, of: Results) => {
  const { unexpected, changed, fixed, unseen, expected } = compareBaseline(parseBaseline(text, 'b'), of, []);
  return {
    unexpected: unexpected.map(expectationText),
    changed: changed.map(({ failure, before }) => `${expectationText(failure)} < ${before.join()}`),
    fixed: fixed.map(expectationText),
    unseen: unseen.map(expectationText),
    expected: expected.length,
  };
};
const nothing = { unexpected: [], changed: [], fixed: [], unseen: [], expected: 0 };

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
  assert.equal(compared('a read.vr leak', other), {
    ...nothing,
    changed: ['a read.vr wrong-vr pacs < leak'],
    fixed: ['a read.vr leak'],
  });
  const both = results([cell('a', 'read.vr', { pacs: { 'wrong-vr': 1, leak: 1 } })]);
  assert.equal(compared('a read.vr leak', both), { ...nothing, unexpected: ['a read.vr wrong-vr pacs'], expected: 1 });
});

test('a line is stale only where a complete, whole and unfiltered run exercised it', () => {
  const passes = [cell('a', 'read.vr')];
  const stale = { ...nothing, fixed: ['a read.vr leak'] };
  const unseen = { ...nothing, unseen: ['a read.vr leak'] };
  assert.equal(compared('a read.vr leak', results(passes)), stale);
  assert.equal(compared('a read.vr leak', results(passes, { shard: '1/2' })), unseen);
  for (const filter of ['properties', 'features'])
    assert.equal(
      compared(
        'a read.vr leak',
        results(passes, { filters: { tools: [], properties: [], features: [], [filter]: ['x'] } }),
      ),
      unseen,
    );
  assert.equal(compared('a read.vr leak', results(passes, {}, 4)), unseen, 'a budget ended before all cases');
  assert.equal(compared('a read.vr leak', { ...results(passes), complete: false }), unseen);
  assert.equal(compared('a read.vr leak', results([cell('a', 'read.vr', {}, 0)])), unseen);
  assert.equal(compared('b read.vr leak', results(passes)), { ...nothing, unseen: ['b read.vr leak'] });
  assert.equal(compared('a read.vr leak uih', results(passes)), { ...nothing, unseen: ['a read.vr leak uih'] });
});

test('an earlier finding that still fails has to be expected too', () => {
  const replay = {
    id: 'f-1',
    tool: 'a',
    property: 'read.vr',
    harm: 'leak',
    feature: 'pacs',
    state: 'STILL FAILS',
    sentence: '',
  } as const;
  const of = results([cell('a', 'read.vr')]);
  const judged = (text: string) => compareBaseline(parseBaseline(text, 'b'), of, [replay]);
  assert.is(judged('').unexpected.length, 1);
  assert.is(judged('a read.vr leak').unexpected.length, 0);
  assert.is(judged('a read.vr leak').fixed.length, 0);
});

test.run();
