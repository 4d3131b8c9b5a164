import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isAddress } from '../dicom/address.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { type DataSet, isSequence } from '../dicom/data-set.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { creatorsOf } from '../dicom/private-block.ts';
import { elementOf, groupOf, hex } from '../dicom/tag.ts';
import { withDecoys } from './decoy.ts';
import { freeForm } from './families/free-form.ts';
import { LayoutError } from './layouts/index.ts';
import { place } from './place.ts';

const SDS = 'SIEMENS MR SDS 01';
const SDI = 'SIEMENS MR SDI 02';
const ROOM = 0xf0;

const held = (data: DataSet): string[] =>
  [...creatorsOf(data)].map(([tag, creator]) => `${hex(groupOf(tag), 4)} ${hex(elementOf(tag), 2)} ${creator}`).sort();

const example = (...blocks: readonly [number, string][]): DataSet => {
  const wishes = new Map(blocks.map(([block, creator]) => [creator, block]));
  const elements = blocks.map(
    ([, creator]) => ({ group: '0021', creator, element: '04', vr: 'US', values: [7] }) as const,
  );
  return place({ elements }, (_, creator) => wishes.get(creator));
};

test('an owner on its own block moves behind the others, and a decoy takes the block', () => {
  const data = withDecoys(example([0x10, SDS], [0x11, SDI], [0x20, 'ACME']));
  assert.equal(held(data), [
    '0021 10 BLOCKSHIFT DECOY 10',
    '0021 11 BLOCKSHIFT DECOY 11',
    '0021 20 BLOCKSHIFT DECOY 20',
    `0021 21 ${SDS}`,
    `0021 22 ${SDI}`,
    '0021 23 ACME',
  ]);
  assert.ok(data.elements.some(({ tag, vr }) => tag === 0x00211104 && vr === 'LO'));
});

test('an owner that has moved stays, and a block that another took over needs no decoy', () => {
  assert.equal(held(withDecoys(example([0x10, SDI]))), ['0021 10 SIEMENS MR SDI 02', '0021 11 BLOCKSHIFT DECOY 11']);
  assert.equal(held(withDecoys(example([0x10, SDI], [0x11, SDS]))), [`0021 10 ${SDI}`, `0021 11 ${SDS}`]);
});

test('without room above, gaps serve; without room, it is refused', () => {
  assert.equal(held(withDecoys(example([0xff, 'ACME']))), ['0021 10 ACME', '0021 FF BLOCKSHIFT DECOY FF']);
  const full = example(...Array.from({ length: ROOM }, (_, i): [number, string] => [0x10 + i, `C${i}`]));
  assert.throws(
    () => withDecoys(full),
    (error: unknown) => error instanceof LayoutError,
  );
});

/** Every Data Set, Items included. */
function* all(data: DataSet): Generator<DataSet> {
  yield data;
  for (const element of data.elements) if (isSequence(element)) for (const item of element.items) yield* all(item);
}

test('on any legal Data Set: only decoys are added, in every Item', () => {
  fc.assert(
    fc.property(freeForm('any'), ({ meaning }) => {
      const before = place(meaning);
      const after = withDecoys(before);
      for (const { kind, key } of compareMeanings(meaningOf(before), meaningOf(after)))
        assert.ok(kind === 'extra' && isAddress(key) && key.creator.startsWith('BLOCKSHIFT DECOY'));
      const [old, now] = [[...all(before)], [...all(after)]];
      assert.is(now.length, old.length);
      old.forEach((each, index) => {
        for (const [tag, creator] of creatorsOf(each)) assert.is.not(creatorsOf(now[index]!).get(tag), creator);
      });
    }),
    { numRuns: 100, seed: 1 },
  );
});

test.run();
