import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../../dicom/compare-meanings.ts';
import { type DataSet, type Element, type Item, isSequence } from '../../dicom/data-set.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { blockTagOf, creatorsOf, creatorTagOf, sorted } from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, tagOf } from '../../dicom/tag.ts';
import { creatorBytes } from '../creator-bytes.ts';
import { applyLayout, LAYOUTS, LayoutError } from './index.ts';
import { movesBetween } from './moves-between.ts';

const SDS = 'SIEMENS MR SDS 01';
const SDI = 'SIEMENS MR SDI 02';
const CREATORS = ['ACME', 'acme', 'BETA 1', SDS, SDI, 'SIEMENS MR HEADER', 'GAMMA'];

const block = fc.oneof(
  fc.integer({ min: 0x10, max: 0x14 }),
  fc.integer({ min: 0xfb, max: 0xff }),
  fc.integer({ min: 0x10, max: 0xff }),
);
const byte = fc.constantFrom(0x00, 0x04, 0x53, 0xfe, 0xff);
const bytes = fc.uint8Array({ minLength: 2, maxLength: 2 });

/** An element to be put under some tag: a Sequence as SQ or UN, opaque bytes, or a plain value. */
const content = (depth: number): fc.Arbitrary<(tag: number) => Element> => {
  const plain = fc.tuple(fc.constantFrom('OB', 'UN', 'US'), bytes).map(
    ([vr, value]) =>
      (tag: number): Element => ({ tag, vr, bytes: value }),
  );
  if (depth === 0) return plain;
  const items = fc.array(fc.tuple(dataSet(depth - 1), fc.boolean()), { maxLength: 2 });
  const sequence = fc.tuple(fc.constantFrom('SQ', 'UN'), fc.boolean(), items).map(
    ([vr, undefinedLength, inside]) =>
      (tag: number): Element => ({
        tag,
        vr,
        undefinedLength,
        items: inside.map(([{ elements }, open]): Item => ({ elements, undefinedLength: open })),
      }),
  );
  return fc.oneof({ arbitrary: plain, weight: 3 }, sequence);
};

/** A private group with creators, elements of theirs, elements without an owner and creators that name nobody. */
const group = (number: number, depth: number): fc.Arbitrary<readonly Element[]> =>
  fc
    .record({
      creators: fc.uniqueArray(fc.constantFrom(...CREATORS), { maxLength: 4 }),
      blocks: fc.uniqueArray(block, { minLength: 4, maxLength: 4 }),
      owned: fc.uniqueArray(fc.tuple(fc.nat({ max: 3 }), byte, content(depth)), {
        maxLength: 5,
        selector: ([index, low]) => `${index} ${low}`,
      }),
      others: fc.uniqueArray(fc.tuple(block, byte, content(0)), {
        maxLength: 2,
        selector: ([b, low]) => `${b} ${low}`,
      }),
      unnamed: fc.uniqueArray(block, { maxLength: 1 }),
    })
    .map(({ creators, blocks, owned, others, unnamed }) => {
      const reserved = creators.map((creator, index) => ({ creator, at: blocks[index]! }));
      const free = (at: number): boolean => reserved.every((each) => each.at !== at);
      return [
        ...reserved.map(
          ({ creator, at }): Element => ({ tag: creatorTagOf(number, at), vr: 'LO', bytes: creatorBytes(creator) }),
        ),
        ...unnamed
          .filter(free)
          .map((at): Element => ({ tag: creatorTagOf(number, at), vr: 'LO', bytes: new Uint8Array() })),
        ...owned.flatMap(([index, low, make]) =>
          index < reserved.length ? [make(blockTagOf(number, reserved[index]!.at, low))] : [],
        ),
        ...others.filter(([at]) => free(at)).map(([at, low, make]) => make(blockTagOf(number, at, low))),
      ];
    });

const dataSet = (depth: number): fc.Arbitrary<DataSet> =>
  fc
    .tuple(group(0x19, depth), group(0x21, depth), fc.option(content(depth), { nil: undefined }))
    .map(([first, second, standard]) => ({
      elements: sorted([...first, ...second, ...(standard ? [standard(tagOf(0x0040, 0xa730))] : [])]),
    }));

const specs = fc.record({
  name: fc.constantFrom(...LAYOUTS.filter(({ lossless }) => lossless).map(({ name }) => name)),
  seed: fc.nat(),
});

/** The layout's result; a refusal of `canonical`, the one that may refuse, discards the example. */
function laidOut(spec: { name: string; seed: number }, data: DataSet): DataSet {
  try {
    return applyLayout(spec, data);
  } catch (error) {
    fc.pre(!(error instanceof LayoutError && spec.name === 'canonical'));
    throw error;
  }
}

const isSorted = (data: DataSet): boolean =>
  data.elements.every(
    (element, index) =>
      (index === 0 || data.elements[index - 1]!.tag < element.tag) &&
      (!isSequence(element) || element.items.every(isSorted)),
  );

/** `0021 10 ACME`, sorted, of one Data Set. */
const held = (data: DataSet): string[] =>
  [...creatorsOf(data)].map(([tag, creator]) => `${hex(groupOf(tag), 4)} ${hex(elementOf(tag), 2)} ${creator}`).sort();

/** Creators of group 0021 on the given blocks, each with one element. */
const group21 = (...blocks: readonly [number, string][]): DataSet => ({
  elements: sorted(
    blocks.flatMap(([at, creator]): Element[] => [
      { tag: creatorTagOf(0x21, at), vr: 'LO', bytes: creatorBytes(creator) },
      { tag: blockTagOf(0x21, at, 0x04), vr: 'US', bytes: Uint8Array.of(at, 0) },
    ]),
  ),
});

test('layouts that are lossless keep the Meaning of any Data Set, and sort it', () => {
  fc.assert(
    fc.property(specs, dataSet(2), (spec, data) => {
      const result = laidOut(spec, data);
      assert.equal(compareMeanings(meaningOf(data), meaningOf(result)), []);
      assert.ok(isSorted(result));
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('they neither lose nor make a creator, not even one without elements', () => {
  fc.assert(
    fc.property(specs, dataSet(1), (spec, data) => {
      for (const { from, to } of movesBetween(data, laidOut(spec, data))) assert.is(from.length, to.length);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('a creator that holds two blocks keeps the order of their elements', () => {
  const data = group21([0x10, 'ACME'], [0x11, 'ACME'], [0x13, 'BETA']);
  for (const { name, lossless } of LAYOUTS)
    if (lossless)
      for (let seed = 0; seed < 20; seed++)
        assert.equal(compareMeanings(meaningOf(data), meaningOf(applyLayout({ name, seed }, data))), [], name);
});

const EXAMPLE = group21([0x10, SDS], [0x12, 'ACME'], [0x13, SDI]);

for (const [name, expected] of Object.entries({
  canonical: [`0021 10 ${SDS}`, `0021 11 ${SDI}`, '0021 12 ACME'],
  'dcm4che-compact': [`0021 10 ${SDS}`, '0021 11 ACME', `0021 12 ${SDI}`],
  'dcm4che-merge': [`0021 10 ${SDS}`, '0021 12 ACME', `0021 13 ${SDI}`],
  'append-after-last': [`0021 14 ${SDS}`, '0021 15 ACME', `0021 16 ${SDI}`],
  'first-gap': ['0021 10 ACME', `0021 11 ${SDS}`, `0021 12 ${SDI}`],
  shift: [`0021 11 ${SDS}`, '0021 13 ACME', `0021 14 ${SDI}`],
  swap: ['0021 10 ACME', `0021 12 ${SDS}`, `0021 13 ${SDI}`],
  sparse: [`0021 12 ${SDS}`, '0021 15 ACME', `0021 18 ${SDI}`],
  high: [`0021 FD ${SDS}`, '0021 FE ACME', `0021 FF ${SDI}`],
  random: ['0021 15 ACME', `0021 1C ${SDS}`, `0021 8C ${SDI}`],
  'dcm4che-keep-merge': held(EXAMPLE),
  'dcm4che-5.18.1': held(EXAMPLE),
  'dcm4che-5.19.0': held(EXAMPLE),
  'dcm4che-5.19.1': held(EXAMPLE),
  'dcm4che-5.22.1': held(EXAMPLE),
  'dcm4che-5.22.2': held(EXAMPLE),
  'dcm4che-keep': held(EXAMPLE),
  'dcm4che-xml': [`0021 10 ${SDS}`, '0021 11 ACME', `0021 12 ${SDI}`],
  'dcm4che-set-all': [`0021 10 ${SDS}`, '0021 11 ACME', `0021 12 ${SDI}`],
}))
  test(`${name}: an example`, () => {
    assert.equal(held(applyLayout({ name, seed: 7 }, EXAMPLE)), expected.sort());
  });

test('the example covers every layout, and an unknown one is refused with the names of the others', () => {
  assert.is(LAYOUTS.length, 19);
  assert.is(new Set(LAYOUTS.map(({ name }) => name)).size, 19);
  assert.throws(() => applyLayout({ name: 'diagonal' }, EXAMPLE), /no layout "diagonal".*canonical, dcm4che-compact/);
});

test('canonical undoes every layout where all creators have a convention', () => {
  const home = group21([0x10, SDS], [0x11, SDI], [0x12, 'SIEMENS MR SDR 01']);
  const nested: DataSet = {
    elements: sorted([
      ...home.elements,
      {
        tag: tagOf(0x5200, 0x9229),
        vr: 'SQ',
        undefinedLength: false,
        items: [{ ...group21([0x11, SDI]), undefinedLength: true }],
      },
    ]),
  };
  for (const { name } of LAYOUTS)
    assert.equal(applyLayout({ name: 'canonical' }, applyLayout({ name, seed: 3 }, nested)), nested, name);
});

test('Items of a Sequence stored as UN are laid out on their own, opaque UN is not touched', () => {
  const opaque: Element = {
    tag: blockTagOf(0x21, 0x10, 0xaa),
    vr: 'UN',
    bytes: Uint8Array.of(0xfe, 0xff, 0, 0xe0, 0, 0, 0, 0),
  };
  const inside = (vr: 'SQ' | 'UN', low: number, at: number): Element => ({
    tag: blockTagOf(0x21, 0x10, low),
    vr,
    undefinedLength: true,
    items: [{ ...group21([at, SDI]), undefinedLength: true }],
  });
  const sequences = [inside('SQ', 0xfd, 0x10), inside('UN', 0xfe, 0x20)];
  const data: DataSet = { elements: sorted([...group21([0x10, SDS]).elements, opaque, ...sequences]) };
  const { elements } = applyLayout({ name: 'shift' }, data);
  const nested = elements.flatMap((element) => (isSequence(element) ? element.items.map(held) : []));
  assert.equal(nested, [[`0021 11 ${SDI}`], [`0021 21 ${SDI}`]]);
  const moved = { ...opaque, tag: blockTagOf(0x21, 0x11, 0xaa) };
  assert.equal(
    elements.find(({ tag }) => tag === moved.tag),
    moved,
  );
});

test('canonical moves strangers out of the way and leaves the others', () => {
  const data = group21([0x10, 'ACME'], [0x11, 'BETA'], [0x20, SDI], [0x30, 'GAMMA']);
  const expected = ['0021 10 ACME', '0021 11 SIEMENS MR SDI 02', '0021 12 BETA', '0021 30 GAMMA'];
  assert.equal(held(applyLayout({ name: 'canonical' }, data)), expected);
});

test('canonical refuses what the data cannot answer', () => {
  const orphan: Element = { tag: blockTagOf(0x21, 0x11, 0x99), vr: 'US', bytes: Uint8Array.of(1, 0) };
  const inTheWay = { elements: sorted([...group21([0x10, SDI]).elements, orphan]) };
  assert.throws(() => applyLayout({ name: 'canonical' }, inTheWay), /block 11 of group 0021 holds elements without/);
  assert.throws(() => applyLayout({ name: 'canonical' }, group21([0x10, SDI], [0x12, SDI])), /both belong on block 11/);
  const standing = group21([0x11, SDI], [0x12, SDI]);
  assert.is(applyLayout({ name: 'canonical' }, standing), standing);
});

test('where there is no room above, shift and append-after-last leave a group alone', () => {
  const data = group21([0x10, SDS], [0xff, SDI]);
  for (const name of ['shift', 'append-after-last']) assert.is(applyLayout({ name }, data), data, name);
});

test('a full group can be swapped and shuffled', () => {
  const data = group21(...Array.from({ length: 240 }, (_, i): [number, string] => [0x10 + i, `C${i}`]));
  for (const { name } of LAYOUTS) assert.is(creatorsOf(applyLayout({ name, seed: 5 }, data)).size, 240, name);
  assert.is(held(applyLayout({ name: 'swap' }, data))[0], '0021 10 C1');
});

test('random keeps the block of a creator when others go', () => {
  const all = applyLayout({ name: 'random', seed: 7 }, EXAMPLE);
  for (const line of held(all)) {
    const creator = line.slice(8);
    assert.equal(held(applyLayout({ name: 'random', seed: 7 }, group21([0x40, creator]))), [line]);
  }
  assert.not.equal(held(applyLayout({ name: 'random', seed: 8 }, EXAMPLE)), held(all));
});

test('compact is idempotent on any Data Set', () => {
  fc.assert(
    fc.property(dataSet(2), (data) => {
      const once = applyLayout({ name: 'dcm4che-compact' }, data);
      assert.equal(applyLayout({ name: 'dcm4che-compact' }, once), once);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test.run();
