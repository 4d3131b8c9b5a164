import fc from 'fast-check';
import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import type { Canaries } from '../canary.ts';
import { owned } from '../elements.ts';
import type { VendorElement, VendorTable } from '../vendors/vendor-table.ts';

/** Some elements of a vendor's table, Sequences apart, in the order of the table. */
export const someOf = (table: VendorTable, least: number, most: number): fc.Arbitrary<readonly VendorElement[]> => {
  const plain = table.elements.filter((element) => element.vr !== 'SQ');
  return fc.subarray(plain, { minLength: Math.min(least, plain.length), maxLength: Math.min(most, plain.length) });
};

/** How many values an element gets: what its VM says, and two where the VM leaves it open. */
const countOf = (vm: string): number => (/^\d+$/.test(vm) ? Number(vm) : 2);

/** Elements of a vendor's table with canaries as values. */
export const filled = (table: VendorTable, chosen: readonly VendorElement[], mint: Canaries): MeaningElement[] =>
  chosen.map(({ byte, vr, vm }) => owned(addressOf(table.group, table.creator, byte), vr, mint(vr, countOf(vm))));
