import { hex } from '../../dicom/tag.ts';
import { VENDOR_TABLES } from './index.ts';

const blocks: ReadonlyMap<string, number | undefined> = new Map(
  VENDOR_TABLES.map((table) => [`${hex(table.group, 4)} ${table.creator}`, table.block]),
);

/**
 * The block, 0x10 to 0xFF, that a vendor's own software reserves for its creator in a group (four upper-case
 * hexadecimal digits, as in an address); undefined where no table tells.
 */
export const conventionalBlock = (creator: string, group: string): number | undefined =>
  blocks.get(`${group} ${creator}`);
