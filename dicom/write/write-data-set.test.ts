import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Element, Item, SequenceElement, ValueElement } from '../data-set.ts';
import { tagOf } from '../tag.ts';
import { type VR, VRS } from '../vr.ts';
import { ByteSink } from './byte-sink.ts';
import { type ElementEncoding, writeDataSet } from './write-data-set.ts';

const EXPLICIT: ElementEncoding = { explicit: true, littleEndian: true, groupLengths: false };
const IMPLICIT: ElementEncoding = { explicit: false, littleEndian: true, groupLengths: false };
const BIG: ElementEncoding = { explicit: true, littleEndian: false, groupLengths: false };

const written = (elements: readonly Element[], encoding: ElementEncoding): Uint8Array => {
  const sink = new ByteSink();
  writeDataSet(sink, { elements }, encoding);
  return sink.toBytes();
};
const hexOf = (elements: readonly Element[], encoding: ElementEncoding): string =>
  Buffer.from(written(elements, encoding)).toString('hex');
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const value = (tag: number, vr: VR, hex: string): ValueElement => ({ tag, vr, bytes: bytes(hex) });
const same = (actual: string, ...expected: string[]): void => assert.is(actual, expected.join('').replaceAll(' ', ''));

const US = value(0x00210010, 'US', '0201');

test('a header of each form, in each encoding', () => {
  same(hexOf([US], EXPLICIT), '2100 1000 5553 0200 0201');
  same(hexOf([US], IMPLICIT), '2100 1000 02000000 0201');
  same(hexOf([US], BIG), '0021 0010 5553 0002 0102');
  const ob = value(0x00291010, 'OB', '0102');
  same(hexOf([ob], EXPLICIT), '2900 1010 4f42 0000 02000000 0102');
  same(hexOf([ob], IMPLICIT), '2900 1010 02000000 0102');
  same(hexOf([ob], BIG), '0029 1010 4f42 0000 00000002 0102');
});

test('the VRs with a 16-bit length are those of PS3.5 7.1.2', () => {
  const short = VRS.filter((vr) => vr !== 'SQ' && written([value(0x00091000, vr, '')], EXPLICIT).length === 8);
  assert.is(short.join(' '), 'AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US');
});

test('big endian reverses the words of a VR, and neither text nor bytes', () => {
  const body = (vr: VR): string =>
    Buffer.from(written([value(0x00091000, vr, '01020304 05060708')], BIG).slice(-8)).toString('hex');
  for (const vr of ['AT', 'OW', 'SS', 'US'] as const) assert.is(body(vr), '0201040306050807', vr);
  for (const vr of ['FL', 'OF', 'OL', 'SL', 'UL'] as const) assert.is(body(vr), '0403020108070605', vr);
  for (const vr of ['FD', 'OD', 'OV', 'SV', 'UV'] as const) assert.is(body(vr), '0807060504030201', vr);
  for (const vr of ['LO', 'OB', 'UN', 'UT', 'DS'] as const) assert.is(body(vr), '0102030405060708', vr);
});

const sequence = (vr: 'SQ' | 'UN', undefinedLength: boolean, itemUndefined: boolean): SequenceElement => ({
  tag: 0x002110fe,
  vr,
  undefinedLength,
  items: [{ undefinedLength: itemUndefined, elements: [US] }],
});

test('sequences and Items of defined and of undefined length', () => {
  const head = '2100 fe10 5351 0000 ';
  const element = '2100 1000 5553 0200 0201';
  same(hexOf([sequence('SQ', false, false)], EXPLICIT), head, '12000000', 'feff00e0 0a000000', element);
  same(
    hexOf([sequence('SQ', false, true)], EXPLICIT),
    head,
    '1a000000 feff00e0 ffffffff',
    element,
    'feff0de0 00000000',
  );
  same(
    hexOf([sequence('SQ', true, false)], EXPLICIT),
    head,
    'ffffffff feff00e0 0a000000',
    element,
    'feffdde0 00000000',
  );
  same(
    hexOf([sequence('SQ', true, true)], EXPLICIT),
    head,
    'ffffffff feff00e0 ffffffff',
    element,
    'feff0de0 00000000 feffdde0 00000000',
  );
  same(
    hexOf([sequence('SQ', true, true)], IMPLICIT),
    '2100 fe10 ffffffff feff00e0 ffffffff 2100 1000 02000000 0201 feff0de0 00000000 feffdde0 00000000',
  );
  same(
    hexOf([sequence('SQ', true, false)], BIG),
    '0021 10fe 5351 0000 ffffffff fffee000 0000000a 0021 0010 5553 0002 0102 fffee0dd 00000000',
  );
});

test('UN with Items holds Implicit VR Little Endian in every encoding', () => {
  const item = 'feff00e0 0a000000 2100 1000 02000000 0201';
  same(hexOf([sequence('UN', false, false)], EXPLICIT), '2100 fe10 554e 0000 12000000', item);
  same(hexOf([sequence('UN', false, false)], BIG), '0021 10fe 554e 0000 00000012', item);
  same(hexOf([sequence('UN', true, false)], EXPLICIT), '2100 fe10 554e 0000 ffffffff', item, 'feffdde0 00000000');
  same(hexOf([sequence('UN', true, false)], BIG), '0021 10fe 554e 0000 ffffffff', item, 'feffdde0 00000000');
  same(hexOf([sequence('UN', true, false)], IMPLICIT), '2100 fe10 ffffffff', item, 'feffdde0 00000000');
  const nested: SequenceElement = {
    ...sequence('UN', false, false),
    items: [{ undefinedLength: false, elements: [sequence('SQ', true, false)] }],
  };
  same(
    hexOf([nested], BIG),
    '0021 10fe 554e 0000 0000002a feff00e0 22000000 2100 fe10 ffffffff',
    item,
    'feffdde0 00000000',
  );
});

test('fragments', () => {
  const pixels: Element = { tag: 0x7fe00010, vr: 'OB', fragments: [bytes(''), bytes('0102')] };
  same(
    hexOf([pixels], EXPLICIT),
    'e07f 1000 4f42 0000 ffffffff feff00e0 00000000 feff00e0 02000000 0102 feffdde0 00000000',
  );
});

test('a value too long for its short form becomes UN, unswapped', () => {
  const long = (vr: VR, length: number, encoding: ElementEncoding): string =>
    Buffer.from(
      written([{ tag: 0x00091000, vr, bytes: new Uint8Array(length).fill(1, 0, 1) }], encoding).slice(0, 14),
    ).toString('hex');
  assert.is(long('US', 65534, EXPLICIT).slice(0, 20), '090000105553feff0100');
  assert.is(long('US', 65536, EXPLICIT), '09000010554e0000000001000100');
  assert.is(long('US', 65536, BIG), '00091000554e0000000100000100');
  assert.is(long('US', 65536, IMPLICIT).slice(0, 20), '09000010000001000100');
  assert.is(long('UT', 65536, EXPLICIT).slice(0, 24), '0900001055540000' + '00000100');
});

test('group lengths count to the end of their group, at every level', () => {
  const withLengths = { ...EXPLICIT, groupLengths: true };
  const old = value(0x00210000, 'UL', '63000000');
  same(hexOf([old, US], withLengths), '2100 0000 554c 0400 0a000000 2100 1000 5553 0200 0201');
  same(hexOf([US], { ...IMPLICIT, groupLengths: true }), '2100 0000 04000000 0a000000 2100 1000 02000000 0201');
  same(hexOf([US], { ...BIG, groupLengths: true }), '0021 0000 554c 0004 0000000a 0021 0010 5553 0002 0102');
  same(
    hexOf([sequence('SQ', false, false), value(0x00230010, 'LO', '4120')], withLengths),
    '2100 0000 554c 0400 2a000000 2100 fe10 5351 0000 1e000000 feff00e0 16000000',
    '2100 0000 554c 0400 0a000000 2100 1000 5553 0200 0201',
    '2300 0000 554c 0400 0a000000 2300 1000 4c4f 0200 4120',
  );
  same(hexOf([old, US], EXPLICIT), '2100 0000 554c 0400 63000000 2100 1000 5553 0200 0201');
});

test('violations are written as asked', () => {
  same(hexOf([{ ...US, violation: { length: 0x1234 } }], EXPLICIT), '2100 1000 5553 3412 0201');
  same(hexOf([{ ...US, violation: { length: 0x12345678 } }], IMPLICIT), '2100 1000 78563412 0201');
  same(hexOf([{ ...US, violation: { vrText: '??' } }], EXPLICIT), '2100 1000 3f3f 0200 0201');
  same(hexOf([{ ...sequence('SQ', false, false), violation: { length: 4 } }], EXPLICIT).slice(16, 24), '04000000');
  const open = sequence('SQ', true, false);
  const end = 'feffdde000000000';
  assert.is(`${hexOf([{ ...open, violation: { omitDelimitation: true } }], EXPLICIT)}${end}`, hexOf([open], EXPLICIT));
  assert.throws(() => hexOf([{ ...US, violation: { length: 0x10000 } }], EXPLICIT), /length 65536 .* US/);
  assert.throws(() => hexOf([{ ...US, violation: { vrText: 'U' } }], EXPLICIT), /two bytes/);
});

test('elements keep the order they are given in', () => {
  const later = value(0x00090010, 'LO', '4120');
  assert.is(hexOf([US, later], EXPLICIT), hexOf([US], EXPLICIT) + hexOf([later], EXPLICIT));
});

const leaf: fc.Arbitrary<ValueElement> = fc.record({
  tag: fc.integer({ min: 8, max: 0x7fff }).map((group) => tagOf(group, 0x1000)),
  vr: fc.constantFrom<VR[]>('LO', 'OB', 'US', 'FD', 'UN'),
  bytes: fc.uint8Array({ maxLength: 6 }),
});
const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      tag: fc.constant(0x00081140),
      vr: fc.constantFrom('SQ' as const, 'UN' as const),
      undefinedLength: fc.constant(false),
      items: fc.array(
        fc.record({ undefinedLength: fc.constant(false), elements: fc.array(tie('element'), { maxLength: 3 }) }),
        { maxLength: 2 },
      ),
    }),
  ),
}));

const opened = (e: Element): Element =>
  'items' in e
    ? {
        ...e,
        undefinedLength: true,
        items: e.items.map((i): Item => ({ undefinedLength: true, elements: i.elements.map(opened) })),
      }
    : e;
const delimitations = (e: Element): number =>
  'items' in e ? 1 + e.items.reduce((sum, i) => sum + 1 + i.elements.reduce((s, x) => s + delimitations(x), 0), 0) : 0;

test('undefined lengths cost eight bytes for each sequence and Item, and nothing else', () => {
  fc.assert(
    fc.property(element, fc.constantFrom(EXPLICIT, IMPLICIT, BIG), (e, encoding) => {
      assert.is(written([opened(e)], encoding).length, written([e], encoding).length + 8 * delimitations(e));
    }),
  );
});

/** The sum of the leaves' sizes, or a complaint: a walk that believes the defined lengths and nothing else. */
function walk(data: Uint8Array, explicit: boolean): number {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  let at = 0;
  let leaves = 0;
  while (at < data.length) {
    const isSq = view.getUint16(at, true) === 8 && view.getUint16(at + 2, true) === 0x1140;
    const vr = explicit ? String.fromCharCode(data[at + 4]!, data[at + 5]!) : '';
    const long = !explicit || ['OB', 'SQ', 'UN'].includes(vr);
    const length = long ? view.getUint32(at + (explicit ? 8 : 4), true) : view.getUint16(at + 6, true);
    at += explicit && long ? 12 : 8;
    assert.ok(at + length <= data.length, 'a length runs past its container');
    if (!isSq) leaves += length;
    for (let inner = at; isSq && inner < at + length; ) {
      assert.is(view.getUint32(inner, true), 0xe000fffe);
      const size = view.getUint32(inner + 4, true);
      assert.ok(inner + 8 + size <= at + length, 'an Item runs past its sequence');
      leaves += walk(data.subarray(inner + 8, inner + 8 + size), explicit && vr !== 'UN');
      inner += 8 + size;
    }
    at += length;
  }
  assert.is(at, data.length);
  return leaves;
}
const leafBytes = (e: Element): number =>
  'items' in e
    ? e.items.reduce((sum, i) => sum + i.elements.reduce((s, x) => s + leafBytes(x), 0), 0)
    : 'bytes' in e
      ? e.bytes.length
      : 0;

test('defined lengths lead through the whole Data Set and reach every value', () => {
  fc.assert(
    fc.property(fc.array(element), fc.constantFrom(EXPLICIT, IMPLICIT), (list, encoding) => {
      assert.is(
        walk(written(list, encoding), encoding.explicit),
        list.reduce((s, e) => s + leafBytes(e), 0),
      );
    }),
  );
});

test('a value that came as a Buffer is not changed by writing it in the other byte order', () => {
  const bytes = Buffer.from([1, 2, 3, 4]);
  const sink = new ByteSink();
  writeDataSet(
    sink,
    { elements: [{ tag: 0x00280010, vr: 'US', bytes }] },
    {
      explicit: true,
      littleEndian: false,
      groupLengths: false,
    },
  );
  assert.equal([...bytes], [1, 2, 3, 4]);
});

test.run();
