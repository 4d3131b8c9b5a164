import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Element, isValue } from '../../../dicom/data-set.ts';
import type { VR } from '../../../dicom/vr.ts';
import { retold, sixteenCharacters } from './retold.ts';

const text = (vr: VR, value: string, values: 'trimmed' | 'in XML'): string => {
  const element = retold({ tag: 0x00211001, vr, bytes: Buffer.from(value, 'latin1') }, values);
  return isValue(element) ? Buffer.from(element.bytes).toString('latin1') : '';
};

test('text is trimmed value by value and padded anew', () => {
  assert.is(text('LO', ' a \\ b\0', 'trimmed'), 'a\\b ');
  assert.is(text('AE', 'AET\0', 'trimmed'), 'AET ');
  assert.is(text('UI', '1.2.3 ', 'trimmed'), '1.2.3\0');
  assert.is(text('UT', '  a \\ b  \0', 'trimmed'), '  a \\ b ');
  assert.is(text('LO', '    ', 'trimmed'), '');
});

test('XML cuts empty components of names, and nothing else does', () => {
  assert.is(text('PN', 'A^B^^', 'in XML'), 'A^B ');
  assert.is(text('PN', 'A^B^^', 'trimmed'), 'A^B^^ ');
  assert.is(text('OB', ' a ', 'in XML'), ' a ');
});

test('numbers as Java prints them, in 16 characters', () => {
  // Digits behind the sixteenth character are cut off, not rounded; the exponent keeps its place.
  assert.is(sixteenCharacters(0.1), '0.1');
  assert.is(sixteenCharacters(2 / 3), '0.66666666666666');
  assert.is(sixteenCharacters(-2 / 3), '-0.6666666666666');
  assert.is(sixteenCharacters(1234567.123456789), '1234567.12345678');
  assert.is(sixteenCharacters(2e-10 / 3), '6.6666666666E-11');
  assert.is(sixteenCharacters(1e7), '1.0E7');
  assert.is(sixteenCharacters(-0), '-0');
});

test('FD survives XML where 16 characters hold it', () => {
  const through = (value: number): number => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    const element: Element = retold({ tag: 0x00211001, vr: 'FD', bytes }, 'in XML');
    return Buffer.from((element as { bytes: Uint8Array }).bytes).readDoubleLE();
  };
  for (const value of [0, -0, 2.5, 1e300, 1e-5, 12345678, Infinity])
    assert.ok(Object.is(through(value), value), `${value}`);
  assert.is(through(2 / 3), 0.66666666666666);
  const payload = { tag: 0x00211001, vr: 'FD', bytes: Buffer.from('010000000000f87f', 'hex') } as const;
  assert.is(
    Buffer.from((retold(payload, 'in XML') as { bytes: Uint8Array }).bytes).toString('hex'),
    '000000000000f87f',
  );
});

test.run();
