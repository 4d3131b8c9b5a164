import type { Address } from '../../dicom/address.ts';
import { hex } from '../../dicom/tag.ts';
import { VENDOR_TABLES } from './index.ts';
import type { VendorElement } from './vendor-table.ts';

/** Creator first, because it tells most. */
const elements = new Map<string, Map<string, VendorElement>>();

for (const { creator, group, elements: own } of VENDOR_TABLES) {
  const known = elements.get(creator) ?? new Map<string, VendorElement>();
  elements.set(creator, known);
  for (const element of own) known.set(hex(group, 4) + hex(element.byte, 2), element);
}

/** What the vendor tables say of a private data element; undefined where none has it. Letter case counts. */
export const vendorElement = ({ group, creator, element }: Address): VendorElement | undefined =>
  elements.get(creator)?.get(group + element);
