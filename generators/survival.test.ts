/** What survives layouts and encodings, alone and together: the Meaning of legal data, but for what is listed here. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isAddress, keyText } from '../dicom/address.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { type DataSet, isSequence } from '../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { creatorsOf, creatorTagOf, sorted } from '../dicom/private-block.ts';
import { readFile, type VrOf } from '../dicom/read/read-file.ts';
import { elementOf, hex } from '../dicom/tag.ts';
import { encodingOf } from '../dicom/transfer-syntax.ts';
import type { VR } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { canaries } from './canary.ts';
import { creatorBytes } from './creator-bytes.ts';
import { applyEncoding, DRAWN_ENCODINGS } from './encodings/index.ts';
import { applyLayout, LAYOUTS } from './layouts/index.ts';
import { place } from './place.ts';

type Encoding = (typeof DRAWN_ENCODINGS)[number];

const GROUPS = [0x0009, 0x0021, 0x9001];
const CREATORS = ['ACME', 'acme', 'ACME 1', 'SIEMENS MR SDS 01', 'SIEMENS MR SDI 02', 'A  B'];
const BYTES = [0x00, 0x04, 0x53, 0xfe, 0xff];

/** The VR of a private element by its low byte, so that a dictionary can know all of them. */
const PRIVATE_VRS: readonly VR[] = ['LO', 'FD', 'US', 'OB', 'PN'];
const PRIVATE_SEQUENCE = 0x77;
const vrOf: VrOf = ({ element }) =>
  Number.parseInt(element, 16) === PRIVATE_SEQUENCE ? 'SQ' : PRIVATE_VRS[BYTES.indexOf(Number.parseInt(element, 16))];

type Plan = { readonly own: readonly (readonly [number, number, number])[]; readonly inside: readonly Inside[] };
type Inside = { readonly isPrivate: boolean; readonly items: readonly Plan[] };

/** Group, creator and low byte of elements, and what Sequences hold. */
const plan = (depth: number): fc.Arbitrary<Plan> =>
  fc.record({
    own: fc.uniqueArray(fc.tuple(fc.nat(GROUPS.length - 1), fc.nat(CREATORS.length - 1), fc.nat(BYTES.length - 1)), {
      maxLength: 8,
      selector: (triple) => triple.join(),
    }),
    inside:
      depth === 0
        ? fc.constant([])
        : fc.uniqueArray(fc.record({ isPrivate: fc.boolean(), items: fc.array(plan(depth - 1), { maxLength: 2 }) }), {
            maxLength: 2,
            selector: ({ isPrivate }) => isPrivate,
          }),
  });

/** A legal Data Set: each creator on one block of a group, every private element owned, values that say where they are. */
const legal: fc.Arbitrary<DataSet> = fc
  .tuple(plan(2), fc.integer({ min: 0x10, max: 0xfa }))
  .map(([root, first]) => place(meaningBy(root, canaries()), (_, creator) => first + CREATORS.indexOf(creator)));

function meaningBy({ own, inside }: Plan, mint: ReturnType<typeof canaries>): Meaning {
  const element = (group: number, creator: number, byte: number) => ({
    group: hex(GROUPS[group]!, 4),
    creator: CREATORS[creator]!,
    element: hex(byte, 2),
  });
  return {
    elements: [
      { tag: '00080060', vr: 'CS', ...mint('CS') },
      { tag: '00280010', vr: 'US', ...mint('US') },
      ...own.map(([group, creator, byte]): MeaningElement => {
        const vr = PRIVATE_VRS[byte]!;
        return { ...element(group, creator, BYTES[byte]!), vr, ...mint(vr) };
      }),
      ...inside.map(({ isPrivate, items }): MeaningElement => {
        const key = isPrivate ? element(1, 4, PRIVATE_SEQUENCE) : { tag: '0040A730' };
        return { ...key, vr: 'SQ', items: items.map((item) => meaningBy(item, mint)) };
      }),
    ],
  };
}

/** Written in an encoding and read again. */
function throughBytes({ spec }: Encoding, dataSet: DataSet, dictionary?: VrOf): Meaning {
  const { transferSyntax, groupLengths = false } = spec;
  const meta = [{ tag: 0x00020010, vr: 'UI', bytes: encodeContent('UI', { values: [transferSyntax] }) }] as const;
  const encoded = applyEncoding(spec, dataSet);
  const bytes = writeFile({ preamble: new Uint8Array(128), meta, transferSyntax, dataSet: encoded }, { groupLengths });
  const { file, complete, deviations } = readFile(bytes, dictionary ? { vrOf: dictionary } : {});
  assert.ok(file && complete);
  assert.equal(deviations, []);
  return meaningOf(file.dataSet);
}

for (const { name } of LAYOUTS)
  test(`${name}, in every encoding: what legal data mean is there again, whether a dictionary knows them or not`, () => {
    fc.assert(
      fc.property(legal, fc.nat(), fc.constantFrom(undefined, vrOf), (data, seed, dictionary) => {
        const meaning = meaningOf(data);
        const laidOut = applyLayout({ name, seed }, data);
        assert.equal(compareMeanings(meaning, meaningOf(laidOut)), []);
        for (const encoding of DRAWN_ENCODINGS)
          assert.equal(compareMeanings(meaning, throughBytes(encoding, laidOut, dictionary)), [], encoding.name);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

const privateOf = ({ elements }: Meaning): readonly MeaningElement[] =>
  elements.flatMap((element) => [
    ...(isAddress(element) ? [element] : []),
    ...(hasItems(element) ? element.items.flatMap(privateOf) : []),
  ]);

for (const encoding of DRAWN_ENCODINGS) {
  const { name, spec } = encoding;
  const { explicit } = encodingOf(spec.transferSyntax);
  if (explicit && !spec.un)
    test(`${name}: not even a VR is lost, without any dictionary`, () => {
      fc.assert(
        fc.property(legal, (data) => assert.equal(throughBytes(encoding, data), meaningOf(data))),
        { numRuns: 100, seed: 1 },
      );
    });
  else
    test(`${name}: only the VRs of private data elements are lost, to UN${explicit ? '' : ', and a dictionary gives them back'}`, () => {
      // Items show themselves where their Sequence has an undefined length.
      const unknown = (element: MeaningElement): boolean => element.vr === 'UN' || hasItems(element);
      fc.assert(
        fc.property(legal, (data) => {
          const hidden = throughBytes(encoding, data);
          assert.ok(privateOf(hidden).every(unknown));
          assert.equal(hidden.elements.map(keyText), meaningOf(data).elements.map(keyText));
          assert.equal(
            hidden.elements.filter((e) => !isAddress(e) && !hasItems(e)),
            meaningOf(data).elements.filter((e) => !isAddress(e) && !hasItems(e)),
          );
          if (!explicit) assert.equal(throughBytes(encoding, data, vrOf), meaningOf(data));
        }),
        { numRuns: 100, seed: 1 },
      );
    });
}

/** Values that dcm4che takes apart and puts together otherwise, and the layouts after which they are others. */
const TRIMMING = ['dcm4che-5.18.1', 'dcm4che-5.19.0', 'dcm4che-5.19.1', 'dcm4che-xml'];
const FRAGILE: readonly { readonly vr: VR; readonly value: string | number; readonly lostBy: readonly string[] }[] = [
  { vr: 'UC', value: ' leading space', lostBy: TRIMMING },
  { vr: 'LO', value: '\x1btext', lostBy: TRIMMING },
  { vr: 'LT', value: 'line end\r\n', lostBy: TRIMMING },
  { vr: 'UT', value: '\r\nline start', lostBy: [] },
  { vr: 'LO', value: '  spaces  ', lostBy: [] },
  { vr: 'ST', value: '  spaces  ', lostBy: [] },
  { vr: 'PN', value: 'Family^Given^^', lostBy: ['dcm4che-xml'] },
  { vr: 'PN', value: 'Family^^Middle', lostBy: [] },
  { vr: 'FD', value: 2 / 3, lostBy: ['dcm4che-xml'] },
  { vr: 'FD', value: 0.125, lostBy: [] },
  { vr: 'FL', value: Math.fround(1 / 3), lostBy: [] },
  { vr: 'DS', value: '0.6666666666666666', lostBy: [] },
  { vr: 'IS', value: '+0042', lostBy: [] },
];

test('values that do not survive: the table above for private and standard elements, and nothing else', () => {
  for (const { name } of LAYOUTS) {
    const elements = FRAGILE.map(({ vr, value }, index): MeaningElement => {
      return { group: '0021', creator: 'ACME', element: hex(index, 2), vr, values: [value] };
    });
    const inner: Meaning = { elements };
    const outer: Meaning = { elements: [...elements, { tag: '0040A730', vr: 'SQ', items: [inner] }] };
    const lost = FRAGILE.flatMap(({ lostBy }, index) => (lostBy.includes(name) ? [hex(index, 2)] : []));
    const found = compareMeanings(outer, meaningOf(applyLayout({ name, seed: 1 }, place(outer))));
    assert.equal(
      found.map(({ kind, path, key }) => [kind, path.length, isAddress(key) ? key.element : key.tag]),
      [0, 1].flatMap((depth) => lost.map((element) => ['value', depth, element])),
      name,
    );
  }
});

/** What keeps a creator that owns nothing: it is no part of the Meaning. */
const DROP_EVERYWHERE = ['dcm4che-compact', 'dcm4che-5.19.0', 'dcm4che-xml', 'dcm4che-set-all'];
const DROP_IN_ITEMS = ['dcm4che-merge'];

test('creators without elements: dropped by the layouts listed, kept by the others, and no Meaning changes', () => {
  const creator = { tag: creatorTagOf(0x21, 0x30), vr: 'LO', bytes: creatorBytes('IDLE') } as const;
  const inner = place({ elements: [{ group: '0021', creator: 'ACME', element: '04', vr: 'US', values: [1] }] });
  const withIdle = ({ elements }: DataSet): DataSet => ({ elements: sorted([...elements, creator]) });
  const data = withIdle({
    elements: [
      ...inner.elements,
      { tag: 0x0040a730, vr: 'SQ', undefinedLength: false, items: [{ ...withIdle(inner), undefinedLength: false }] },
    ],
  });
  const hasIdle = (dataSet: DataSet): boolean => [...creatorsOf(dataSet).values()].includes('IDLE');
  for (const { name } of LAYOUTS) {
    const result = applyLayout({ name, seed: 1 }, data);
    const item = result.elements.find(isSequence)!.items[0]!;
    const expected = DROP_EVERYWHERE.includes(name) ? [false, false] : [true, !DROP_IN_ITEMS.includes(name)];
    assert.equal([hasIdle(result), hasIdle(item)], expected, name);
    assert.equal(compareMeanings(meaningOf(data), meaningOf(result)), [], name);
  }
});

test('the examples reach into Items, into blocks above and below others, and under private Sequences', () => {
  const seen = new Set<string>();
  for (const data of fc.sample(legal, { numRuns: 200, seed: 1 }))
    for (const element of data.elements) {
      if (isSequence(element) && element.items.some((item) => creatorsOf(item).size > 1))
        seen.add(elementOf(element.tag) === 0xa730 ? 'standard' : 'private');
    }
  assert.equal([...seen].sort(), ['private', 'standard']);
});

test.run();
