import { type Address, addressOf, keyText } from '../../dicom/address.ts';
import { VENDOR_TABLES } from './index.ts';
import type { VendorElement } from './vendor-table.ts';

const elements: ReadonlyMap<string, VendorElement> = new Map(
  VENDOR_TABLES.flatMap((table) =>
    table.elements.map((element) => [keyText(addressOf(table.group, table.creator, element.byte)), element] as const),
  ),
);

/** What the vendor tables say of a private data element; undefined where none has it. Letter case counts. */
export const vendorElement = (address: Address): VendorElement | undefined => elements.get(keyText(address));
