import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseDicomDump } from './parse-dicom-dump.ts';

/** Real output of dicom-dump 0.10.1. */
const sample = (name: string): string =>
  readFileSync(new URL(`./samples/dicom-dump-${name}.txt`, import.meta.url), 'utf8');

const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const base64 = (...bytes: number[]) => [{ base64: Buffer.from(bytes).toString('base64') }];
const first = { tag: '00081140', item: 0 };

test('elements in their Items', () => {
  const seen = parseDicomDump(sample('explicit'));
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

test('in implicit VR values are bytes', () => {
  const seen = parseDicomDump(sample('implicit')).find(({ tag }) => tag === '0021100C');
  assert.equal(seen, { path: [], tag: '0021100C', vr: 'UN', values: [{ base64: 'LTEyXDM0' }] });
});

test('every VR as it is printed', () => {
  const seen = new Map(parseDicomDump(sample('vrs')).map(({ tag, values }) => [tag.slice(6), values]));
  for (const [byte, values] of Object.entries({
    '01': texts('20200102', '20201231'),
    '02': texts('102030', '1020', '102030.123456'),
    '03': texts('20200102102030.5+0100'),
    '04': texts('202001'),
    '05': texts('10'),
    '06': texts('2020'),
    '07': texts('no date '),
    '0A': texts('-5'),
    '0D': texts('00080060', '00211004'),
    '0E': texts('Yamada^Tarou=A=B', 'X^Y'),
    '10': texts('a "b" \\ c'),
    '11': texts('say "x", "y"', 'z'),
    '14': base64(0xcd, 0xcc, 0xcc, 0x3d, 0, 0, 0x80, 0x3f),
    '15': base64(0, 0, 0, 0, 0, 0, 0xf0, 0x3f),
    '16': base64(1, 0, 0, 0, 255, 255, 255, 255),
    '17': base64(1, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255),
    '19': texts('-1'),
    '20': [],
    '21': base64(7, 0),
    '22': undefined,
    '24': texts('', 'x'),
    '26': base64(1, 2, 255, 0),
    '27': texts('[a, b]'),
    '28': texts('102030', 'soon '),
  }))
    assert.equal(seen.get(byte), values, byte);
  assert.equal(seen.get('08')?.[1], { text: '-1000000000000000000000000000000' });
});

test('what is not its output is garbled', () => {
  const text = sample('explicit');
  const cut = text.slice(0, text.indexOf('SequenceDelimitationItem'));
  for (const [why, broken] of Object.entries({
    nothing: '',
    'no rule': text.replace(/^-+$/m, ''),
    'cut in a line': text.slice(0, -5),
    'cut in a sequence': cut.slice(0, cut.lastIndexOf('\n') + 1),
    'an Item that is not there': text.replace('SQ (2 Items)', 'SQ (3 Items)'),
    'a value more': text.replace('["nested", "twice"]', '["nested", "twice", "more"]'),
    'a forged line': text.replace('"twice"]', '"twice\n(0021,1004) «Unknown Attribute»  LO (1, 2 bytes): "x"]'),
    'other indentation': text.replace('      (0021,1004)', '    (0021,1004)'),
    'no list': text.replace('[1, 65535]', '1 65535'),
    'no word': text.replace('[201, 403]', '[20001, 403]'),
    'no text': text.replace('"a long\\text"', 'a long'),
    'an unquoted text': text.replace('["nested", "twice"]', '["nested" "twice"]'),
    'a coloured line': text.replace('(0021,1005)', '\u001b[2m(0021,1005)\u001b[0m'),
  })) {
    assert.is.not(broken, text, why);
    assert.throws(
      () => parseDicomDump(broken),
      (error: unknown) => error instanceof Garbled,
      why,
    );
  }
});

test.run();
