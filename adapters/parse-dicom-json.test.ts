import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from './garbled.ts';
import { parseDicomJson } from './parse-dicom-json.ts';

/** What dcm2json of DCMTK 3.6.7 made of `sampleElements` and two more. */
const sample = readFileSync(new URL('./samples/dicom-json.txt', import.meta.url), 'utf8');
const values = (tag: string): unknown =>
  parseDicomJson(sample).find((element) => element.tag === tag && element.path?.length === 0)?.values;
const texts = (...all: readonly string[]): unknown => all.map((text) => ({ text }));

test('nested elements come with their paths', () => {
  const first = { tag: '00081140', item: 0 };
  assert.equal(
    parseDicomJson(sample).filter(({ path }) => path!.length > 0),
    [
      { path: [first], tag: '00211004', vr: 'DS', values: texts('0.25') },
      { path: [first], tag: '00211045', vr: 'SL', values: texts('0', '0', '-1142') },
      { path: [first], tag: '00211053', vr: 'FD', values: texts('57.875') },
      { path: [first], tag: '002110FE', vr: 'SQ' },
      { path: [first, { tag: '002110FE', item: 0 }], tag: '00211004', vr: 'LO', values: texts('nested', 'twice') },
      { path: [{ tag: '00081140', item: 1 }], tag: '00211104', vr: 'DS', values: texts('0.5') },
    ],
  );
});

test('each form of value is read', () => {
  assert.equal(values('00211004'), texts('A, "B" <C>'));
  assert.equal(values('00211006'), [{ base64: 'AAECAw==' }]);
  assert.equal(values('00211009'), texts('0.100000001'));
  assert.equal(values('0021100A'), []);
  assert.equal(values('0021100C'), texts('-12', '34'));
  assert.equal(values('0021100D'), texts('a long\\text'));
  assert.equal(values('0021100E'), texts('Doe^Jane=X'));
  assert.equal(values('0021100F'), texts('a', '', 'c'));
});

test('creators, group lengths and standard elements are not listed', () => {
  const tags = parseDicomJson(sample).map(({ tag }) => tag);
  assert.not(tags.includes('00210010'));
  assert.not(tags.includes('00080060'));
});

test('numbers keep their digits', () => {
  const document = '{"00091001":{"vr":"UV","Value":[18446744073709551615, 1.50, -0, 1E400]}}';
  assert.equal(parseDicomJson(document)[0]?.values, texts('18446744073709551615', '1.50', '-0', '1E400'));
});

test('an array of one Data Set is that Data Set; empty Items count', () => {
  const [sequence, inside] = parseDicomJson(
    '[{"000910FE":{"vr":"SQ","Value":[{},null,{"00091001":{"vr":"OB","BulkDataURI":"x"}}]}}]',
  );
  assert.equal(sequence, { path: [], tag: '000910FE', vr: 'SQ' });
  assert.equal(inside?.path, [{ tag: '000910FE', item: 2 }]);
  assert.equal(inside?.values, [{ withheld: true }]);
});

for (const [what, document] of Object.entries({
  'what is cut off': sample.slice(0, -20),
  'what goes on after the end': `${sample}{}`,
  'no JSON': 'I: reading file',
  'a key that comes twice': '{"00091001":{"vr":"LO"},"00091001":{"vr":"SH"}}',
  'a key that is no tag': '{"PatientID":{"vr":"LO"}}',
  'an element without a VR': '{"00091001":{"Value":["x"]}}',
  'a VR of its own': '{"00091001":{"vr":"ox"}}',
  'a member of its own': '{"00091001":{"vr":"LO","Valeu":["x"]}}',
  'a value that is a boolean': '{"00091001":{"vr":"LO","Value":[true]}}',
  'a Value without an array': '{"00091001":{"vr":"LO","Value":"x"}}',
  'two forms of value': '{"00091001":{"vr":"OB","Value":[],"InlineBinary":""}}',
  'binary that is not base64': '{"00091001":{"vr":"OB","InlineBinary":"%"}}',
  'a number with a leading zero': '{"00091001":{"vr":"DS","Value":[01]}}',
  NaN: '{"00091001":{"vr":"FD","Value":[NaN]}}',
  'several Data Sets': '[{},{}]',
})) {
  test(`garbled: ${what}`, () =>
    assert.throws(
      () => parseDicomJson(document),
      (error: unknown) => error instanceof Garbled,
    ));
}

test.run();
