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
const LOOKUP = { lookup: capability({ depth: ['all'] }) };

test('by creator, but only at top level', () => {
  const cells = [cell('erase.exact', { pass: 30 }), cell('erase.nested', { unsupported: 70 })];
  assert.is(
    toolSentence(tool({ erase: capability({ depth: ['top'] }), eraseByTag: capability() }), cells),
    'removes by creator, but only at top level: no mistake found in up to 30 cases for each property.',
  );
});

test('mistakes with how often and where, the worst first, one harm once', () => {
  const cells = [
    cell('convert.moved', { fail: 3, pass: 15 }, { harms: { 'lost-value': 3 } }),
    cell('convert.foreign-only', { fail: 18, 'not-exercised': 2 }, { harms: { fabricated: 18 } }),
    cell('convert.encoding', { pass: 18 }),
  ];
  assert.is(
    toolSentence(tool({ convert: capability() }), cells),
    'converts, but makes values up where its creator is absent (18 of 18 cases) and loses values once the block has moved (3 of 18 cases).',
  );
  const crashes = [
    cell('lookup.moved', { crash: 1, pass: 9 }),
    cell('lookup.nested', { crash: 2, pass: 2 }),
    cell('read.values', { pass: 1 }),
  ];
  assert.is(
    toolSentence(tool(LOOKUP), crashes),
    'finds by creator, but crashes inside Items (2 of 4 cases) and once the block has moved (1 of 10 cases); ' +
      'lists private elements: no mistake found in 1 case for each property.',
  );
});

test('counts failures on legal data only, and tells the others apart', () => {
  const mixed = cell(
    'lookup.moved',
    { fail: 2, lax: 8, pass: 10 },
    { harms: { leak: 8, 'lost-value': 2 }, failing: { family: { 'lost-value': 2 } } },
  );
  assert.is(
    toolSentence(tool(LOOKUP), [mixed]),
    'finds by creator, but loses values once the block has moved (2 of 20 cases).',
  );
  const lax = cell('lookup.moved', { lax: 8, pass: 10 }, { harms: { leak: 8 } });
  assert.is(
    toolSentence(tool(LOOKUP), [lax]),
    'finds by creator: no mistake found in up to 18 cases for each property on legal data, misled by illegal but common data (lookup.moved).',
  );
});

test('claims nothing where nothing could be judged', () => {
  const numbers = tool({ eraseByTag: capability(), lookupByTag: capability() });
  assert.is(
    toolSentence(numbers, [cell('erase.exact', { unsupported: 3 })]),
    'looks up and removes by number only, so that there is no claim about creators to hold it to.',
  );
  const refused = cell('lookup.moved', { refused: 3 }, { reason: 'it said no' });
  assert.is(toolSentence(tool(LOOKUP), [refused]), 'could not be judged: it said no.');
  assert.is(toolSentence(tool(LOOKUP), []), 'could not be judged on any property of this run.');
  const odd = cell('lookup.moved', {}, { verdict: 'adapter-error' });
  assert.match(toolSentence(tool(LOOKUP), [odd]), /^was not judged/);
});

test('series of words', () => {
  assert.equal([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inSeries), ['', 'a', 'a and b', 'a, b and c']);
});

test.run();
