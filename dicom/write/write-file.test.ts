import { inflateRawSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { DicomFile, Element } from '../data-set.ts';
import { TRANSFER_SYNTAX } from '../transfer-syntax.ts';
import { encodeContent } from './encode-content.ts';
import { writeFile } from './write-file.ts';

const LO: Element = { tag: 0x00210010, vr: 'LO', bytes: encodeContent('LO', { values: ['ACME'] }) };

const file = (transferSyntax: string, elements: readonly Element[] = [LO]): DicomFile => ({
  preamble: new Uint8Array(128),
  meta: [{ tag: 0x00020010, vr: 'UI', bytes: encodeContent('UI', { values: [transferSyntax] }) }],
  transferSyntax,
  dataSet: { elements },
});
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const metaOf = (uid: string): string => {
  const padded = uid.length % 2 === 0 ? uid : `${uid}\0`;
  const size = (n: number): string => Buffer.from([n, 0]).toString('hex');
  return [
    '00'.repeat(128),
    '4449434d',
    `02000000554c0400${size(8 + padded.length)}0000`,
    `020010005549${size(padded.length)}`,
    Buffer.from(padded, 'latin1').toString('hex'),
  ].join('');
};

test('preamble, prefix, File Meta Information and Data Set', () => {
  const { explicitLittle, implicitLittle, explicitBig } = TRANSFER_SYNTAX;
  assert.is(hexOf(writeFile(file(explicitLittle))), `${metaOf(explicitLittle)}210010004c4f040041434d45`);
  assert.is(hexOf(writeFile(file(implicitLittle))), `${metaOf(implicitLittle)}210010000400000041434d45`);
  assert.is(hexOf(writeFile(file(explicitBig))), `${metaOf(explicitBig)}002100104c4f000441434d45`);
});

test('the length of the File Meta Information is computed, whatever the file says', () => {
  const given = file(TRANSFER_SYNTAX.explicitLittle);
  const wrong: Element = { tag: 0x00020000, vr: 'UL', bytes: new Uint8Array(4) };
  assert.equal(writeFile({ ...given, meta: [wrong, ...given.meta] }), writeFile(given));
});

test('deflated: a raw stream of even length, the same each time', () => {
  const { deflated, explicitLittle } = TRANSFER_SYNTAX;
  const header = metaOf(deflated).length / 2;
  const plainHeader = metaOf(explicitLittle).length / 2;
  for (let length = 0; length < 40; length += 2) {
    const elements: Element[] = [
      LO,
      { tag: 0x00291010, vr: 'OB', bytes: Uint8Array.from({ length }, (_, i) => (i * 37) & 255) },
    ];
    const bytes = writeFile(file(deflated, elements));
    assert.is(hexOf(bytes.slice(0, header)), metaOf(deflated));
    assert.is(bytes.length % 2, 0);
    const plain = writeFile(file(explicitLittle, elements)).slice(plainHeader);
    assert.is(hexOf(inflateRawSync(bytes.slice(header))), hexOf(plain));
    assert.equal(writeFile(file(deflated, elements)), bytes);
  }
});

test('group lengths on request, and none in the File Meta Information but its own', () => {
  const bytes = writeFile(file(TRANSFER_SYNTAX.explicitLittle), { groupLengths: true });
  assert.is(hexOf(bytes), `${metaOf(TRANSFER_SYNTAX.explicitLittle)}21000000554c04000c000000210010004c4f040041434d45`);
});

test('a file cut short is a prefix of the whole', () => {
  const whole = writeFile(file(TRANSFER_SYNTAX.explicitLittle));
  for (const length of [0, 1, 132, whole.length - 1, whole.length, whole.length + 10]) {
    assert.equal(writeFile(file(TRANSFER_SYNTAX.explicitLittle), { truncate: length }), whole.slice(0, length));
  }
  assert.throws(() => writeFile(file(TRANSFER_SYNTAX.explicitLittle), { truncate: -1 }), /cut to -1/);
});

test('a preamble of another size is refused', () => {
  const short = { ...file(TRANSFER_SYNTAX.explicitLittle), preamble: new Uint8Array(4) };
  assert.throws(() => writeFile(short), /128 bytes, not 4/);
});

test.run();
