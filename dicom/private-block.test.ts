import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { DataSet, ValueElement } from './data-set.ts';
import {
  blockOf,
  blockTagOf,
  byteOf,
  creatorsOf,
  creatorTagOf,
  creatorText,
  isBlockTag,
  isCreatorTag,
  isPrivateGroup,
  ownerOf,
} from './private-block.ts';
import { groupOf } from './tag.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const lo = (tag: number, text: string): ValueElement => ({ tag, vr: 'LO', bytes: bytes(text) });

test('private groups are odd, and not the five that the Standard excludes', () => {
  const odd = [0x0009, 0x0021, 0x5001, 0x6001, 0x7fe1, 0xfffd];
  const not = [0x0000, 0x0001, 0x0003, 0x0005, 0x0007, 0x0008, 0x7fe0, 0xffff];
  assert.equal([...odd, ...not].filter(isPrivateGroup), odd);
});

test('creators are (gggg,0010) to (gggg,00FF), data elements (gggg,1000) and up', () => {
  const creators = [0x0021_0010, 0x0021_00ff];
  const data = [0x0021_1000, 0x0021_ffff];
  const neither = [0x0021_0000, 0x0021_0001, 0x0021_000f, 0x0021_0100, 0x0021_0fff, 0x0020_0010, 0x0020_1000];
  const all = [...creators, ...data, ...neither];
  assert.equal(all.filter(isCreatorTag), creators);
  assert.equal(all.filter(isBlockTag), data);
});

test('a data element is its group, block and byte', () => {
  const part = fc.record({
    group: fc.nat(0x7fff).map((n) => n * 2 + 1),
    block: fc.integer({ min: 0x10, max: 0xff }),
    byte: fc.nat(0xff),
  });
  fc.assert(
    fc.property(part, ({ group, block, byte }) => {
      const tag = blockTagOf(group, block, byte);
      assert.equal([groupOf(tag), blockOf(tag), byteOf(tag)], [group, block, byte]);
    }),
  );
});

test('padding is no part of a creator; case and inner spaces are', () => {
  assert.is(creatorText(bytes('SIEMENS MR SDI 02 ')), 'SIEMENS MR SDI 02');
  assert.is(creatorText(bytes('  ACME  1\0')), 'ACME  1');
  assert.is(creatorText(bytes('Acme')), 'Acme');
  assert.is(creatorText(bytes('M\xfcller')), 'M\xfcller');
});

test('an empty or a multi-valued creator owns nothing', () => {
  for (const text of ['', '  ', '\0', 'A\\B']) assert.is(creatorText(bytes(text)), undefined);
});

test('an element belongs to the creator of its own block in its own Data Set', () => {
  const root: DataSet = { elements: [lo(0x0021_0010, 'A '), lo(0x0021_0012, 'B ')] };
  const creators = creatorsOf(root);
  assert.is(ownerOf(0x0021_1004, creators), 'A');
  assert.is(ownerOf(0x0021_1204, creators), 'B');
  assert.is(ownerOf(0x0021_1104, creators), undefined, 'block 11 is free');
  assert.is(ownerOf(0x0023_1004, creators), undefined, 'a reservation is for one group');
  assert.is(ownerOf(0x0021_0110, creators), undefined, '(gggg,0100-0FFF) is in no block');
  assert.is(ownerOf(0x0021_1004, creatorsOf({ elements: [] })), undefined, 'an Item inherits nothing');
});

test('the first of two creators under one tag counts, and elements 0001 to 000F never do', () => {
  const creators = creatorsOf({ elements: [lo(0x0021_0001, 'X '), lo(0x0021_0010, 'A '), lo(0x0021_0010, 'B ')] });
  assert.equal([...creators], [[creatorTagOf(0x0021, 0x10), 'A']]);
});

test.run();
