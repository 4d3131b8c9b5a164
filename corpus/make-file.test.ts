import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  address,
  block,
  byNumber,
  type Curated,
  creator,
  cutAt,
  element,
  inItem,
  item,
  lookup,
  own,
  sequence,
} from './authoring.ts';
import { expectedOf } from './expected.ts';
import { jsonText } from './json-text.ts';
import { makeFile } from './make-file.ts';
import { meaningFrom } from './meaning-from.ts';

const made = (dataSet: Curated['dataSet'], more: Partial<Curated> = {}) =>
  makeFile({
    id: 'test/made',
    description: '',
    clauses: [],
    validity: 'legal',
    features: [],
    source: '',
    dataSet,
    ...more,
  });

const NESTED = [
  block('0021', 0x11, 'ACME', element('04', 'LO', 'ROOT')),
  sequence('00081140', item(block('0021', 0x10, 'ACME', element('04', 'LO', 'ITEM')))),
];

test('elements have the numbers that they have in the file', () => {
  const { elements, reservations } = expectedOf(made(NESTED));
  const own = elements.filter(({ owner }) => owner === 'ACME').map(({ path, tag, values }) => [path, tag, values]);
  assert.equal(own, [
    [[{ tag: '00081140', item: 0 }], '00211004', ['ITEM']],
    [[], '00211104', ['ROOT']],
  ]);
  assert.equal(
    reservations.map(({ tag, creator }) => `${tag} ${creator}`),
    ['00210011 ACME', '00210010 ACME'],
  );
});

test('a layout moves numbers and nothing else', () => {
  const { elements } = expectedOf(made(NESTED, { layout: 'dcm4che-compact' }));
  assert.equal(
    elements.filter(({ owner }) => owner === 'ACME').map(({ tag, values }) => `${tag} ${values}`),
    ['00211004 ITEM', '00211004 ROOT'],
  );
});

test('the VR that a file does not state is null, and UN where it says so', () => {
  const vrs = (encoding: string) =>
    expectedOf(made(NESTED, { encoding }))
      .elements.filter(({ owner }) => owner === 'ACME')
      .map(({ vr, storedVR }) => [vr, storedVR]);
  assert.equal(vrs('implicit-le-defined'), [['LO', null], ['LO', null]]); // biome-ignore format: short
  assert.equal(vrs('un-defined'), [['LO', 'UN'], ['LO', 'UN']]); // biome-ignore format: short
});

test('an author who is wrong about owners or answers is told', () => {
  assert.throws(
    () => made([own(creator('0021', 0x10, 'ACME', { bytes: 'OTHER ' }), element('04', 'LO', 'X'))]),
    /ACME/,
  );
  assert.throws(() => made([element('04', 'LO', 'X')]), /eight/);
  assert.throws(() => made([block('0021', 0x10, 'ACME', element('00211004', 'LO', 'X'))]), /two/);
  assert.throws(() => made(NESTED, { encoding: 'morse' }), /morse/);
  const asked = (...questions: NonNullable<Curated['questions']>) =>
    expectedOf(made(NESTED, { questions })).questions.at(-1);
  assert.throws(() => asked(lookup(address('0021', 'ACME', '04'), ['ROOT'])), /\["ITEM","ROOT"\]/);
  assert.throws(() => asked(byNumber('00211004')), /has the answer \["ITEM"\]/);
  assert.throws(() => asked(lookup(address('0021', 'ACME', '04'), [], [inItem('00081140', 1)])), /no Item/);
  assert.equal(asked(lookup(address('0021', 'ACME', '04'), ['ITEM'], [inItem('00081140')])), {
    operation: 'lookup',
    address: { group: '0021', creator: 'ACME', element: '04' },
    path: [{ tag: '00081140', item: 0 }],
    found: [{ path: [{ tag: '00081140', item: 0 }], tag: '00211004', vr: 'LO', values: ['ITEM'] }],
  });
});

test('damage needs one place to happen', () => {
  assert.is(made(NESTED, { damage: cutAt('ROOT', 2) }).bytes.at(-1), 'O'.charCodeAt(0));
  assert.throws(() => made(NESTED, { damage: cutAt('ACME') }), /exactly once/);
});

test('a published list of elements gives the Meaning back', () => {
  const file = made(NESTED);
  const text = (meaning: typeof file.meaning) => JSON.stringify(meaning.elements.map((e) => JSON.stringify(e)).sort());
  assert.is(text(meaningFrom(expectedOf(file).elements)), text(file.meaning));
});

test('JSON has one entry a line', () => {
  assert.is(
    jsonText({ a: 1, b: [], c: [{ d: [2] }, 3] }),
    '{\n  "a": 1,\n  "b": [],\n  "c": [\n    {"d":[2]},\n    3\n  ]\n}\n',
  );
});

test.run();
