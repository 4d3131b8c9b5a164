import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { SeenValue } from '../contract/observation.ts';
import type { MeaningElement } from '../dicom/meaning.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { isBlank, sameValue } from './same-value.ts';
import { a, plain, sequence } from './testing/hand-made.ts';

const KEY = a('ALPHA', '04');
const text = (...texts: string[]): SeenValue[] => texts.map((one) => ({ text: one }));
const base64 = (bytes: Uint8Array | number[]): SeenValue[] => [{ base64: Buffer.from(bytes).toString('base64') }];
const bytes = (vr: 'OB' | 'OW' | 'UN', ...values: number[]): MeaningElement => ({
  ...KEY,
  vr,
  base64: Buffer.from(values).toString('base64'),
});

test('several values may come as several entries or as one text', () => {
  const element = plain(KEY, 'DS', '2001', '2002', '2003');
  assert.is(sameValue(element, text('2001', '2002', '2003')), 'same');
  assert.is(sameValue(element, text('2001\\2002\\2003')), 'same');
  assert.is(sameValue(element, text('2001 \\2002\\ 2003')), 'same');
  assert.is(sameValue(element, text('2001', '2002')), 'other');
  assert.is(sameValue(element, text('2001', '2003', '2002')), 'other');
  assert.is(sameValue(element, text('2001', '2002', '2003', '2004')), 'other');
});

test('a backslash in a long text is a character that some tools take for a separator', () => {
  const element = plain(KEY, 'LT', 'left\\right');
  assert.is(sameValue(element, text('left\\right')), 'same');
  assert.is(sameValue(element, text('left', 'right')), 'same');
  assert.is(sameValue(element, text('left', 'wrong')), 'other');
});

test('the bytes of a value are the value, as for a tool that knows no VR', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0xffff }), (one, two) => {
      const seen = base64(encodeContent('US', { values: [one] }));
      return (sameValue(plain(KEY, 'US', two), seen) === 'same') === (one === two);
    }),
  );
  assert.is(sameValue(plain(KEY, 'LO', 'odd'), base64(Buffer.from('odd '))), 'same');
  assert.is(sameValue(plain(KEY, 'LO', 'odd'), base64(Buffer.from('odd'))), 'same');
  assert.is(sameValue(plain(KEY, 'FD', 2001.5), base64(encodeContent('FD', { values: [2002.5] }))), 'other');
});

test('bytes may be printed as bytes, as words or as characters', () => {
  assert.is(sameValue(bytes('OB', 1, 0xab), text('01\\AB')), 'same');
  assert.is(sameValue(bytes('OB', 1, 0xab), text('01 ab')), 'same');
  assert.is(sameValue(bytes('OB', 1, 0xab), text('ab\\01')), 'other');
  assert.is(sameValue(bytes('OW', 1, 0, 2, 3), text('0001\\0302')), 'same');
  assert.is(sameValue(bytes('UN', 0x4b, 0x75), text('Ku')), 'same');
  assert.is(sameValue(bytes('OB', 1, 0xab), base64([1, 0xab])), 'same');
  assert.is(sameValue(bytes('OB', 1, 0xab), base64([1, 0xac])), 'other');
});

test('a beginning counts where the length is right', () => {
  const element = plain(KEY, 'UT', 'a long text');
  assert.is(sameValue(element, [{ prefix: 'a lo', length: 11 }]), 'same');
  assert.is(sameValue(element, [{ prefix: 'a lo', length: 12 }]), 'other');
  assert.is(sameValue(element, [{ prefix: 'b lo', length: 11 }]), 'other');
});

test('a value that is not shown says nothing', () => {
  assert.is(sameValue(plain(KEY, 'LO', 'x'), [{ withheld: true }]), 'silent');
  assert.is(sameValue(plain(KEY, 'LO', 'x'), undefined), 'silent');
});

test('an empty element is empty, and a Sequence is listed without values', () => {
  assert.is(sameValue(plain(KEY, 'LO'), []), 'same');
  assert.is(sameValue(plain(KEY, 'LO'), text('')), 'same');
  assert.is(sameValue(plain(KEY, 'LO'), text('x')), 'other');
  assert.is(sameValue(plain(KEY, 'LO', 'x'), []), 'other');
  assert.is(sameValue(sequence(KEY, []), undefined), 'same');
});

test('blank is what holds nothing', () => {
  assert.ok(isBlank([]));
  assert.ok(isBlank(text('', ' ')));
  assert.ok(isBlank([{ base64: '' }]));
  assert.not.ok(isBlank(text('0')));
  assert.not.ok(isBlank([{ withheld: true }]));
});

test.run();
