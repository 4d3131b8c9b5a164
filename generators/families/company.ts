import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import type { Canaries } from '../canary.ts';
import { owned } from '../elements.ts';

/** What a creator that no dictionary knows holds in a group, beside the vendor's: two texts. */
export const company = (group: number, mint: Canaries): MeaningElement[] =>
  [0x08, 0x16].map((byte) => owned(addressOf(group, 'EXAMPLE SITE TOOLS', byte), 'LO', mint('LO')));
