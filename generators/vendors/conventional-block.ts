import { hex } from '../../dicom/tag.ts';
import { VENDOR_TABLES } from './index.ts';

/** Group to creator to block: a text of both for each question would cost more than the answer. */
const blocks = new Map<string, Map<string, number | undefined>>();
for (const { group, creator, block } of VENDOR_TABLES) {
  const inGroup = blocks.get(hex(group, 4));
  if (inGroup) inGroup.set(creator, block);
  else blocks.set(hex(group, 4), new Map([[creator, block]]));
}

/**
 * The block, 0x10 to 0xFF, that a vendor's own software reserves for its creator in a group (four upper-case
 * hexadecimal digits, as in an address); undefined where no table tells.
 */
export const conventionalBlock = (creator: string, group: string): number | undefined =>
  blocks.get(group)?.get(creator);
