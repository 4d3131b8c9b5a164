import fc from 'fast-check';
import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import type { VR } from '../../dicom/vr.ts';
import type { Canaries } from '../canary.ts';
import { owned } from '../elements.ts';
import { seedOf } from '../seeds.ts';
import { VENDOR_TABLES } from '../vendors/index.ts';
import { vendorOf } from '../vendors/vendor-of.ts';
import type { VendorElement, VendorTable } from '../vendors/vendor-table.ts';

/** What a case can draw of a table: Sequences are built, not drawn. */
const plainOf = ({ elements }: VendorTable): readonly VendorElement[] => elements.filter(({ vr }) => vr !== 'SQ');

/** Some elements of a vendor's table, Sequences apart, in the order of the table. */
export const someOf = (table: VendorTable, least: number, most: number): fc.Arbitrary<readonly VendorElement[]> => {
  const plain = plainOf(table);
  return fc.subarray([...plain], {
    minLength: Math.min(least, plain.length),
    maxLength: Math.min(most, plain.length),
  });
};

/**
 * The same, decided by a seed. Every other time those come first that make the best cases: the bytes 00 and FF, which few
 * tables have, and bytes that another creator of the vendor uses in the same group.
 */
export function handful(table: VendorTable, least: number, most: number, seed: number): readonly VendorElement[] {
  const count = least + (seedOf(seed, 'count') % (most - least + 1));
  const { plain, telling } = choiceOf(table);
  const first = seed % 2 === 0 ? picked(telling, count, seed) : [];
  const more = picked(
    plain.filter((element) => !first.includes(element)),
    count - first.length,
    seed,
  );
  return [...first, ...more].sort((a, b) => a.byte - b.byte);
}

/** So many of the values, or all. */
function picked<T>(values: readonly T[], count: number, seed: number): readonly T[] {
  const chosen = new Set<T>();
  for (let i = 0; chosen.size < Math.min(count, values.length); i++)
    chosen.add(values[seedOf(seed, i) % values.length]!);
  return [...chosen];
}

interface Choice {
  readonly plain: readonly VendorElement[];
  readonly telling: readonly VendorElement[];
}

const choicesOf = new Map<VendorTable, Choice>();

function choiceOf(table: VendorTable): Choice {
  const known = choicesOf.get(table);
  if (known) return known;
  const vendor = vendorOf(table.creator);
  const beside = VENDOR_TABLES.filter(
    ({ group, creator }) => group === table.group && creator !== table.creator && vendorOf(creator) === vendor,
  );
  const bytes = new Set([0x00, 0xff, ...beside.flatMap(({ elements }) => elements.map(({ byte }) => byte))]);
  const plain = plainOf(table);
  const choice = { plain, telling: plain.filter(({ byte }) => bytes.has(byte)) };
  choicesOf.set(table, choice);
  return choice;
}

/** The VRs whose value is one text with backslashes in it (PS3.5 6.4). */
const ONE_VALUE: ReadonlySet<VR> = new Set<VR>(['LT', 'ST', 'UR', 'UT']);

/** How many values an element gets: what its VM says, two where the VM leaves it open, one where the VR has no more. */
const countOf = (vr: VR, vm: string): number => (ONE_VALUE.has(vr) ? 1 : /^\d+$/.test(vm) ? Number(vm) : 2);

/** Elements of a vendor's table with canaries as values. */
export const filled = (table: VendorTable, chosen: readonly VendorElement[], mint: Canaries): MeaningElement[] =>
  chosen.map(({ byte, vr, vm }) => owned(addressOf(table.group, table.creator, byte), vr, mint(vr, countOf(vr, vm))));
