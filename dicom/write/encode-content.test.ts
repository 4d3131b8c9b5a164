import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PlainContent } from '../meaning.ts';
import { type VR, VRS } from '../vr.ts';
import { encodeContent } from './encode-content.ts';

const hexOf = (vr: VR, content: PlainContent): string => Buffer.from(encodeContent(vr, content)).toString('hex');
const values = (vr: VR, ...list: (string | number)[]): string => hexOf(vr, { values: list });
const refuses = (vr: VR, content: PlainContent, message: RegExp): void =>
  assert.throws(
    () => encodeContent(vr, content),
    (error: unknown) => error instanceof RangeError && message.test(error.message),
  );

test('text is joined with backslashes and padded with a space, UI with NUL', () => {
  assert.is(values('LO', 'AB', 'C'), '41425c43');
  assert.is(values('LO', 'ABC'), '41424320');
  assert.is(values('DS', '0.5', '-1'), '302e355c2d31');
  assert.is(values('UI', '1.2'), '312e3200');
  assert.is(values('CS', '', ''), '5c20');
  assert.is(values('PN', 'É'), 'c920');
  assert.is(values('LO', 'A', 'A'), '415c4120');
});

test('a backslash belongs to the text of LT, ST, UR and UT and to no other value', () => {
  assert.is(values('LT', 'a\\b'), '615c6220');
  refuses('LO', { values: ['a\\b'] }, /LO: "a\\b"/);
  refuses('UT', { values: ['a', 'b'] }, /UT holds one value, not 2/);
});

test('numbers are little endian', () => {
  assert.is(values('US', 1, 65535), '0100ffff');
  assert.is(values('SS', -2), 'feff');
  assert.is(values('UL', 0x01020304), '04030201');
  assert.is(values('SL', -2), 'feffffff');
  assert.is(values('FL', 0.5), '0000003f');
  assert.is(values('FD', -2), '00000000000000c0');
  assert.is(values('SV', '-2'), 'feffffffffffffff');
  assert.is(values('UV', '18446744073709551615'), 'ffffffffffffffff');
  assert.is(values('AT', '00211004'), '21000410');
  assert.is(values('OW', 258), '0201');
});

test('bytes are given back, made even', () => {
  assert.is(hexOf('OB', { base64: 'AQI=' }), '0102');
  assert.is(hexOf('UN', { base64: 'AQ==' }), '0100');
  assert.is(hexOf('LO', { base64: 'QQ==' }), '4120');
  assert.is(hexOf('UI', { base64: 'MQ==' }), '3100');
  assert.is(hexOf('OB', { base64: '' }), '');
});

test('what a VR cannot hold is refused by name', () => {
  refuses('US', { values: [65536] }, /US: 65536 /);
  refuses('US', { values: ['1'] }, /US: "1" /);
  refuses('SS', { values: [1.5] }, /SS: 1.5 /);
  refuses('UL', { values: [-1] }, /UL: -1 /);
  refuses('FL', { values: [1e39] }, /FL: 1e\+39 /);
  refuses('SV', { values: ['9223372036854775808'] }, /SV: "9223372036854775808" /);
  refuses('UV', { values: [1] }, /UV: 1 /);
  refuses('AT', { values: ['0021'] }, /AT: "0021" /);
  refuses('DS', { values: [1] }, /DS .* 1/);
  refuses('LO', { values: ['Ā'] }, /LO: "Ā"/);
  refuses('OB', { values: [1] }, /OB/);
  refuses('OB', { base64: 'A*' }, /OB: not base64/);
  refuses('OB', { fragments: [] }, /OB/);
});

test('every VR has the empty value, and no value field is odd', () => {
  for (const vr of VRS) assert.is(values(vr), '');
  const text = fc.array(fc.string({ unit: fc.integer({ min: 0x20, max: 0x5b }).map((c) => String.fromCharCode(c)) }));
  fc.assert(
    fc.property(fc.constantFrom<VR[]>('LO', 'UI', 'DS', 'UC'), text, (vr, list) => {
      const bytes = encodeContent(vr, { values: list });
      const joined = list.join('\\');
      assert.is(bytes.length, joined.length + (joined.length % 2));
      assert.is(Buffer.from(bytes).toString('latin1').slice(0, joined.length), joined);
    }),
  );
});

test.run();
