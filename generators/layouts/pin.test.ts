import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../../dicom/compare-meanings.ts';
import { isSequence } from '../../dicom/data-set.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import { elementOf, hex, tagText } from '../../dicom/tag.ts';
import { place } from '../place.ts';
import { LayoutError } from './layout-error.ts';
import { pin } from './pin.ts';

const inner: Meaning = {
  elements: [
    { group: '0029', creator: 'ACME', element: '01', vr: 'LO', values: ['a'] },
    { group: '0029', creator: 'BETA', element: '01', vr: 'LO', values: ['b'] },
  ],
};
const meaning: Meaning = {
  elements: [...inner.elements, { group: '0029', creator: 'BETA', element: 'FE', vr: 'SQ', items: [inner, inner] }],
};
const data = place(meaning);
const step = { group: '0029', creator: 'BETA', element: 'FE' };

/** `10 ACME` for each creator of the root, then of each Item. */
const blocks = (elements = data.elements): string[][] => [
  [...creatorsOf({ elements })].map(([tag, creator]) => `${hex(elementOf(tag), 2)} ${creator}`).sort(),
  ...elements.flatMap((element) => (isSequence(element) ? element.items.flatMap((item) => blocks(item.elements)) : [])),
];

const HOME = ['10 ACME', '11 BETA'];

test('a creator trades places in one Item only, and nothing changes its meaning', () => {
  const pinned = pin(data, [{ ...step, item: 1 }], '0029', 'BETA', 0x10);
  assert.equal(blocks(pinned.elements), [HOME, HOME, ['10 BETA', '11 ACME']]);
  assert.equal(compareMeanings(meaning, meaningOf(pinned)), []);
});

test('a free block is taken as it is', () => {
  const pinned = pin(data, [], '0029', 'ACME', 0xff);
  assert.equal(blocks(pinned.elements), [['11 BETA', 'FF ACME'], HOME, HOME]);
});

test('a path is found by addresses, wherever the blocks on the way are', () => {
  const moved = pin(data, [], '0029', 'BETA', 0x40);
  assert.equal(moved.elements.map(({ tag }) => tagText(tag)).at(-1), '002940FE');
  assert.equal(blocks(pin(moved, [{ ...step, item: 0 }], '0029', 'BETA', 0x10).elements)[1], ['10 BETA', '11 ACME']);
});

test('what cannot be pinned is refused', () => {
  const refused = (run: () => unknown, message: RegExp): void =>
    assert.throws(run, (error: unknown) => error instanceof LayoutError && message.test(error.message));
  refused(() => pin(data, [], '0029', 'GAMMA', 0x10), /no "GAMMA" in group 0029 of the root/);
  refused(() => pin(data, [{ ...step, item: 2 }], '0029', 'ACME', 0x10), /no "ACME".*\(0029,"BETA",FE\)\[2\]/);
  refused(() => pin(data, [], '0029', 'ACME', 0x0f), /cannot hold block 0F/);
  const orphan = place({ elements: [{ tag: '00291234', vr: 'LO', values: ['o'] }, ...inner.elements] });
  refused(() => pin(orphan, [], '0029', 'ACME', 0x12), /cannot hold block 12/);
});

test.run();
