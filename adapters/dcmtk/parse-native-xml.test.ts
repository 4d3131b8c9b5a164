import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseNativeXml } from './parse-native-xml.ts';

/** Real output of DCMTK 3.6.7. */
const sample = (name: string): string => readFileSync(new URL(`./samples/${name}.txt`, import.meta.url), 'latin1');

const explicit = sample('dcm2xml-explicit');
const values = (tag: string) =>
  parseNativeXml(explicit).find((element) => element.tag === tag && element.path?.length === 0)?.values;

test('elements name their creator, and have paths in which private tags have no block', () => {
  const nested = parseNativeXml(explicit).filter(({ path }) => path!.length > 0);
  const first = { tag: '00081140', item: 0 };
  const creator = 'SIEMENS MR SDI 02';
  const text = (value: string) => [{ text: value }];
  assert.equal(nested, [
    { path: [first], tag: '00210004', creator, vr: 'DS', values: text('0.05') },
    { path: [first], tag: '00210045', creator, vr: 'SL', values: [...text('0'), ...text('0'), ...text('-1142')] },
    { path: [first], tag: '00210053', creator, vr: 'FD', values: text('57.869999999999997') },
    { path: [first], tag: '002100FE', creator, vr: 'SQ' },
    { path: [first, { tag: '002100FE', item: 0 }], tag: '00210004', creator, vr: 'DS', values: text('0.06') },
    { path: [first, { tag: '002100FE', item: 1 }], tag: '00210004', creator: null, vr: 'DS', values: text('0.07') },
    {
      path: [{ tag: '00081140', item: 2 }],
      tag: '00290008',
      creator: 'SIEMENS CSA HEADER',
      vr: 'CS',
      values: text('IMAGE NUM 4'),
    },
  ]);
});

test('each kind of value is read', () => {
  assert.equal(values('0019000C'), [{ base64: 'MTAwMA==' }], 'UN');
  assert.equal(values('00210002'), [{ text: '00080060' }, { text: '00211004' }], 'AT');
  assert.equal(values('00210008'), [{ text: 'a ] # 4, 1 b' }, { text: 'c' }], 'two texts');
  assert.equal(values('00210009'), [{ text: 'a\\b & <c>' }], 'entities');
  assert.equal(values('0021000A'), [], 'empty');
  assert.equal(values('0021000B'), [{ text: 'Doe^Jane' }], 'a name');
  assert.equal(values('002100FE'), undefined, 'a sequence');
});

test('an owned byte 10 is told from a reservation, which is left out', () => {
  const tens = parseNativeXml(explicit).filter(({ tag }) => tag === '00210010');
  assert.equal(tens, [
    { path: [], tag: '00210010', creator: 'ACME', vr: 'LO', values: [{ text: '(no value available)' }] },
  ]);
});

test('in Implicit VR what the dictionary does not know is UN', () => {
  const [first] = parseNativeXml(sample('dcm2xml-implicit'));
  const values = [{ base64: Buffer.from('0.05').toString('base64') }];
  const path = [{ tag: '00081140', item: 0 }];
  assert.equal(first, { path, tag: '00210004', creator: 'SIEMENS MR SDI 02', vr: 'UN', values });
});

test('names with several groups and components, and values that are elsewhere', () => {
  const document = (inside: string) =>
    `<?xml version="1.0"?>\n<NativeDicomModel><DicomAttribute tag="00211001" vr="PN" privateCreator="A">${inside}</DicomAttribute></NativeDicomModel>`;
  const name = (group: string, inside: string) => `<${group}>${inside}</${group}>`;
  const groups = [
    name('Alphabetic', '<FamilyName>A</FamilyName><NameSuffix>Jr</NameSuffix>'),
    name('Phonetic', '<GivenName>P</GivenName>'),
  ].join('\n');
  const [element] = parseNativeXml(document(`<PersonName number="1">${groups}</PersonName>`));
  assert.equal(element?.values, [{ text: 'A^^^^Jr==^P' }]);
  const [elsewhere] = parseNativeXml(document('<BulkData uuid="1-2"/>').replace('"PN"', '"OB"'));
  assert.equal(elsewhere?.values, [{ withheld: true }]);
});

test('another format, and whatever is changed in the structure, is garbled', () => {
  const garbled = (document: string, what: string): void =>
    assert.throws(
      () => parseNativeXml(document),
      (error: unknown) => error instanceof Garbled,
      what,
    );
  garbled(sample('dcm2xml-other-format'), "DCMTK's own format");
  garbled('', 'nothing');
  garbled(explicit.slice(0, -20), 'cut off');
  garbled(explicit.replace('</Item>', ''), 'no end of Item');
  garbled(explicit.replace('<Item number="2">', '<Item number="3">'), 'an Item is missing');
  garbled(explicit.replace('<Value number="2">0', '<Value number="3">0'), 'a value is missing');
  garbled(explicit.replace('vr="SL"', 'vr="ZZ"'), 'VR');
  garbled(explicit.replace('>orphan<', '>orphan &thing;<'), 'entity');
  garbled(explicit.replace('<Value number="1">orphan</Value>', 'orphan'), 'stray text');
  garbled(explicit.replace('<Value number="1">orphan</Value>', '<Text number="1">orphan</Text>'), 'unknown tag');
  garbled(`${explicit}${explicit.slice(explicit.indexOf('<Native'))}`, 'two documents');
});

test.run();
