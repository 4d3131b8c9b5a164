import fc from 'fast-check';
import { type Address, addressOf, isAddress, keyText } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import type { VR } from '../../dicom/vr.ts';
import { type Canaries, canaries } from '../canary.ts';
import { owned, sequence } from '../elements.ts';
import { vendorVR } from '../vendors/vendor-vr.ts';
import type { Arrangement, Subject } from './subject.ts';

/**
 * Creators that test how identification codes are compared: one is the beginning of another, two differ in the number
 * of inner spaces, one has all 64 characters.
 */
const CREATORS: readonly string[] = [
  'EXAMPLE',
  'EXAMPLE LAB',
  'EXAMPLE LAB  2',
  'EXAMPLE LAB 2',
  'Orchard Imaging 1.4',
  'A',
  'QUARTZ RESEARCH GROUP, DIVISION OF MEDICAL PHYSICS, SERIES 2026.',
];

const GROUPS: readonly number[] = [0x0009, 0x0019, 0x0021, 0x0043, 0x2001, 0x7fe1];
const BYTES: readonly number[] = [0x00, 0x01, 0x04, 0x10, 0x42, 0x53, 0xfe, 0xff];
const STANDARD_SEQUENCES: readonly string[] = ['00081115', '00081140', '00082112', '00400275', '00400555'];
const DEPTH = 4;
// biome-ignore format: a table
const KINDS: readonly VR[] = [
  'AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS', 'LO', 'LT', 'OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'PN',
  'SH', 'SL', 'SS', 'ST', 'SV', 'TM', 'UC', 'UI', 'UL', 'UN', 'UR', 'US', 'UT', 'UV',
];
const MULTIPLE: ReadonlySet<VR> = new Set<VR>(['CS', 'DS', 'FD', 'IS', 'LO', 'SL', 'US']);

interface Owner {
  readonly group: number;
  readonly creator: string;
  readonly elements: readonly { readonly byte: number; readonly vr: VR; readonly count: number }[];
}

interface Branch {
  /** The tag of a standard Sequence, or undefined for a private one of the first owner. */
  readonly tag: string | undefined;
  readonly byte: number;
  readonly items: readonly Node[];
}

interface Node {
  readonly owners: readonly Owner[];
  readonly branches: readonly Branch[];
}

const byte = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BYTES) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xff }) },
);
const owner: fc.Arbitrary<Owner> = fc.record({
  group: fc.constantFrom(...GROUPS),
  creator: fc.constantFrom(...CREATORS),
  elements: fc.uniqueArray(fc.record({ byte, vr: fc.constantFrom(...KINDS), count: fc.integer({ min: 1, max: 3 }) }), {
    selector: (element) => element.byte,
    minLength: 2,
    maxLength: 4,
  }),
});

/** The Items at one level, the innermost without Sequences. */
const nodes: readonly fc.Arbitrary<Node>[] = Array.from({ length: DEPTH }).reduce<fc.Arbitrary<Node>[]>(
  (inner) => [...inner, node(inner.at(-1))],
  [],
);

function node(inner: fc.Arbitrary<Node> | undefined): fc.Arbitrary<Node> {
  const branch: fc.Arbitrary<Branch> | undefined =
    inner &&
    fc.record({
      tag: fc.option(fc.constantFrom(...STANDARD_SEQUENCES), { nil: undefined }),
      byte,
      items: fc.array(inner, { minLength: 1, maxLength: 2, size: 'xsmall' }),
    });
  return fc.record({
    owners: fc.uniqueArray(owner, { selector: ({ group, creator }) => group + creator, minLength: 1, maxLength: 2 }),
    branches: branch ? fc.array(branch, { maxLength: 2, size: 'xsmall' }) : fc.constant([]),
  });
}

/**
 * Nested Data Sets, up to four deep, with arbitrary creators in arbitrary groups: private Sequences in standard ones
 * and the reverse, the bytes 00 and FF, one creator in two groups. Company and gap are arranged in the root and in the
 * first Item.
 */
export const freeForm = (arrangement: Arrangement): fc.Arbitrary<Subject> =>
  fc
    .record({
      root: nodes[DEPTH - 1]!,
      nested: nodes[DEPTH - 2]!,
      twice: fc.nat(3).map((n) => n === 0),
      company: arrangement === 'any' ? fc.nat(3).map((n) => n === 0) : fc.constant(arrangement === 'company'),
      above: fc.constantFrom(...ABOVE_A_GAP),
    })
    .map(({ root, nested, twice, company, above }) => {
      const mint = canaries();
      const relatives = (owner: Owner): Owner[] => [
        owner,
        ...(twice ? [{ ...owner, group: 0x0033 }] : []),
        ...(company ? [{ ...owner, creator: 'EXAMPLE SITE TOOLS' }] : []),
      ];
      const arranged = ({ owners, branches }: Node): Node => ({
        owners: arrangement === 'gap' ? [{ ...owners[0]!, ...above }, ...owners.slice(1)] : owners.flatMap(relatives),
        branches,
      });
      const first: Branch = { tag: '00081120', byte: 0, items: [arranged(nested)] };
      const { owners, branches } = arranged(root);
      return { meaning: { elements: elementsOf({ owners, branches: [first, ...branches] }, mint, new Map()) }, mint };
    });

/**
 * Creators whose vendors do not use the first block, in groups where nobody else draws: one block is free below the
 * first, four below the second, so that there is a gap even where a feature puts others into it.
 */
const ABOVE_A_GAP = [
  { group: 0x0029, creator: 'SIEMENS MEDCOM HEADER' },
  { group: 0x2005, creator: 'Philips MR Imaging DD 005' },
] as const;

/** The VR of each private element so far: an owner gives a low byte one VR, wherever it stands. */
type Known = Map<string, VR>;

function elementsOf(tree: Node, mint: Canaries, known: Known): MeaningElement[] {
  const elements = new Map<string, MeaningElement>();
  for (const { group, creator, elements: own } of tree.owners)
    for (const { byte, vr: drawn, count } of own) {
      const address = addressOf(group, creator, byte);
      const vr = settled(address, drawn, known);
      if (vr === 'SQ' || elements.has(keyText(address))) continue;
      elements.set(keyText(address), owned(address, vr, mint(vr, MULTIPLE.has(vr) ? count : 1)));
    }
  for (const { tag, byte, items } of tree.branches) {
    const { group, creator } = tree.owners[0]!;
    const key = tag === undefined ? addressOf(group, creator, byte) : { tag };
    if (elements.has(keyText(key)) || (isAddress(key) && settled(key, 'SQ', known) !== 'SQ')) continue;
    elements.set(keyText(key), sequence(key, ...items.map((item) => elementsOf(item, mint, known))));
  }
  return [...elements.values()];
}

/** The VR that an address has already, or has in the tables, or gets now. */
function settled(address: Address, drawn: VR, known: Known): VR {
  const text = keyText(address);
  const vr = known.get(text) ?? vendorVR(address) ?? drawn;
  known.set(text, vr);
  return vr;
}
