import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseDicomutil } from './parse-dicomutil.ts';

/** Real output of dicomutil 1.1.0. */
const sample = (name: string): string =>
  readFileSync(new URL(`./samples/dicomutil-${name}.json`, import.meta.url), 'utf8');

const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const first = { tag: '00081140', item: 0 };

test('elements in their Items', () => {
  const seen = parseDicomutil(sample('explicit'));
  assert.equal(seen.slice(0, 6), [
    { path: [first], tag: '00211004', vr: 'DS', values: texts('0.25') },
    { path: [first], tag: '00211045', vr: 'SL', values: texts('0', '0', '-1142') },
    { path: [first], tag: '00211053', vr: 'FD', values: texts('57.875') },
    { path: [first], tag: '002110FE', vr: 'SQ' },
    { path: [first, { tag: '002110FE', item: 0 }], tag: '00211004', vr: 'LO', values: texts('nested', 'twice') },
    { path: [{ tag: '00081140', item: 1 }], tag: '00211104', vr: 'DS', values: texts('0.5') },
  ]);
  assert.is(seen.length, 17);
});

test('in implicit VR values are bytes, and what has Items is known by its length', () => {
  const seen = parseDicomutil(sample('implicit'));
  assert.is(seen.length, 17);
  assert.equal(
    seen.find(({ tag }) => tag === '0021100C'),
    { path: [], tag: '0021100C', vr: 'UN', values: [{ base64: 'LTEyXDM0' }] },
  );
  assert.equal(
    seen.find(({ tag }) => tag === '002110FE'),
    { path: [first], tag: '002110FE', vr: 'UN' },
  );
});

test('every kind of value as it is printed', () => {
  const seen = new Map(parseDicomutil(sample('vrs')).map(({ tag, values }) => [tag.slice(6), values]));
  for (const [byte, values] of Object.entries({
    '01': texts('20200102\\20201231'),
    '04': texts('a', 'b "c" <d>\r\nnext'),
    '05': texts('4294967295'),
    '06': texts('-5'),
    '08': texts('00080060', '00211004'),
    '09': texts('0.1', '-1e300'),
    '0A': texts('1.5'),
    '0C': [],
    '0E': texts('', 'x'),
    '11': undefined,
    '12': undefined,
    '14': [],
  }))
    assert.equal(seen.get(byte), values, byte);
});

test('pixel data in a private group is there, and is not shown', () => {
  const of = (value: string): string =>
    `{"elements":[{"tag":{"Group":33,"Element":4097},"VR":13,"rawVR":"OW","valueLength":2,"value":${value}}]}`;
  const values = (value: string): unknown => parseDicomutil(of(value))[0]?.values;
  assert.equal(values('{"intentionallySkipped":false,"Frames":[]}'), [{ withheld: true }]);
  assert.equal(values('null'), []);
});

test('what is not its output is garbled', () => {
  const text = sample('explicit');
  for (const [why, broken] of Object.entries({
    nothing: '',
    'cut short': text.slice(0, -5),
    'another document': '{"00080060":{"vr":"CS"}}',
    'a line before it': `ready\n${text}`,
    'a key more': text.replace('"VR": 0,', '"VR": 0, "name": "x",'),
    'a key twice': text.replace('"VR": 0,', '"VR": 0, "VR": 0,'),
    'a key less': text.replace('"rawVR": "CS",', ''),
    'no tag': text.replace('"Group": 33,', '"Group": 65536,'),
    'no Items': text.replace('"rawVR": "DS"', '"rawVR": "SQ"'),
    'no bytes': text.replace('"AAECAw=="', '"AAECAw"'),
    'a value that is none': text.replace('"nested"', '["nested"]'),
  })) {
    assert.is.not(broken, text, why);
    assert.throws(
      () => parseDicomutil(broken),
      (error: unknown) => error instanceof Garbled,
      why,
    );
  }
});

test.run();
