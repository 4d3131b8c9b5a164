import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { Cell, ToolInfo } from '../../contract/results.ts';
import { sampleCell } from './sample-results.ts';
import { inSeries, toolSentence } from './tool-sentence.ts';

const tool = (capabilities: ToolInfo['capabilities']): ToolInfo => ({
  id: 't',
  toolkit: 'T',
  version: '1',
  build: '',
  capabilities,
});
const cell = (property: string, counts: Cell['counts'], more: Partial<Cell> = {}): Cell =>
  sampleCell('t', property, counts, more);
const told = (given: ToolInfo, cells: readonly Cell[], complete = true): ReturnType<typeof toolSentence> =>
  toolSentence(given, { cells, complete });
const short = (given: ToolInfo, cells: readonly Cell[]): string => told(given, cells).short;
const LOOKUP = { lookup: capability({ depth: ['all'] }) };

test('by creator, but only at top level', () => {
  const cells = [cell('erase.exact', { pass: 30 }), cell('erase.nested', { unsupported: 70 })];
  assert.is(
    short(tool({ erase: capability({ depth: ['top'] }), eraseByTag: capability() }), cells),
    'removes by creator, but only at top level: no mistake found in up to 30 cases for each property.',
  );
});

test('first the most telling mistake, and how many more properties fail; on opening all, the worst first, one harm once', () => {
  const cells = [
    cell('convert.moved', { fail: 3, pass: 15 }, { harms: { 'lost-value': 3 } }),
    cell('convert.foreign-only', { fail: 18, 'not-exercised': 2 }, { harms: { fabricated: 18 } }),
    cell('convert.encoding', { pass: 18 }),
    cell('convert.decoy', { 'not-exercised': 18 }),
  ];
  assert.equal(told(tool({ convert: capability() }), cells), {
    short: 'converts, but makes values up where its creator is absent (18 of 18 cases); 1 more of 3 properties fails.',
    all: [
      'converts, but makes values up where its creator is absent (18 of 18 cases) and loses values once the block has moved (3 of 18 cases).',
    ],
  });
  const crashes = [
    cell('lookup.moved', { crash: 1, pass: 9 }),
    cell('lookup.nested', { crash: 2, pass: 2 }),
    cell('read.values', { pass: 1 }),
  ];
  assert.equal(told(tool(LOOKUP), crashes), {
    short: 'finds by creator, but crashes inside Items (2 of 4 cases); 1 more of 3 properties fails.',
    all: [
      'finds by creator, but crashes inside Items (2 of 4 cases) and once the block has moved (1 of 10 cases).',
      'lists private elements: no mistake found in 1 case for each property.',
    ],
  });
});

test('one case tells less than most of many; broken files come last; a limit is said beside a mistake', () => {
  const cells = [
    cell('deid.all-private', { fail: 15, pass: 2 }, { harms: { residue: 15 } }),
    cell('deid.nested', { fail: 1 }, { harms: { residue: 1 } }),
    cell('robust.truncated', { crash: 20 }),
    cell('erase.exact', { fail: 1, pass: 14 }, { harms: { residue: 1 } }),
  ];
  assert.is(
    short(tool({ erase: capability({ depth: ['top'] }), deidentify: capability() }), cells),
    'removes private data for de-identification, but leaves values behind (15 of 17 cases); 3 more of 4 properties fail; ' +
      'removes by creator, but only at top level.',
  );
});

test('a tool that does much and makes no mistake: a word for each thing', () => {
  const cells = ['read.values', 'lookup.moved', 'erase.exact', 'deid.nested'].map((name) => cell(name, { pass: 9 }));
  const { short: words, all } = told(tool({ ...LOOKUP, erase: capability({ depth: ['top'] }) }), cells);
  assert.is(
    words,
    'lists, finds, removes at top level only and de-identifies: no mistake found in up to 9 cases for each property.',
  );
  assert.is(all.length, 1);
  assert.match(all[0]!, 'removes by creator, but only at top level and removes private data for de-identification:');
});

test('counts failures on legal data only, and tells the others apart', () => {
  const mixed = cell(
    'lookup.moved',
    { fail: 2, lax: 8, pass: 10 },
    { harms: { leak: 8, 'lost-value': 2 }, failing: { family: { 'lost-value': 2 } } },
  );
  assert.is(
    short(tool(LOOKUP), [mixed]),
    'finds by creator, but loses values once the block has moved (2 of 20 cases).',
  );
  const lax = cell('lookup.moved', { lax: 8, pass: 10 }, { harms: { leak: 8 } });
  assert.is(
    short(tool(LOOKUP), [lax]),
    'finds by creator: no mistake found in up to 18 cases for each property on legal data, misled by illegal but common data (lookup.moved).',
  );
});

test('a run that has not ended has confirmed no mistake, which is not that there is none', () => {
  assert.is(
    told(tool(LOOKUP), [cell('lookup.moved', { pass: 4 })], false).short,
    'finds by creator: no mistake confirmed so far in up to 4 cases for each property.',
  );
});

test('claims nothing where nothing could be judged', () => {
  const numbers = tool({ eraseByTag: capability(), lookupByTag: capability() });
  assert.is(
    short(numbers, [cell('erase.exact', { unsupported: 3 })]),
    'looks up and removes by number only, so that there is no claim about creators to hold it to.',
  );
  const cut = cell('convert.moved', {}, { verdict: 'not-run', reason: 'time was up' });
  assert.match(short(numbers, [cell('erase.exact', { unsupported: 3 }), cut]), /^looks up and removes by number only/);
  assert.is(short(tool({ convert: capability() }), [cut]), 'could not be judged: time was up.');
  const refused = cell('lookup.moved', { refused: 3 }, { reason: 'it said no' });
  assert.is(short(tool(LOOKUP), [refused]), 'could not be judged: it said no.');
  assert.is(short(tool(LOOKUP), []), 'could not be judged on any property of this run.');
  const odd = cell('lookup.moved', {}, { verdict: 'adapter-error' });
  assert.match(short(tool(LOOKUP), [odd]), /^was not judged/);
});

test('series of words', () => {
  assert.equal([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inSeries), ['', 'a', 'a and b', 'a, b and c']);
});

test.run();
