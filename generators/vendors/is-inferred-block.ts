import { hex } from '../../dicom/tag.ts';
import { VENDOR_TABLES } from './index.ts';

const inferred: ReadonlySet<string> = new Set(
  VENDOR_TABLES.filter(({ inferredFrom }) => inferredFrom !== undefined).map(
    ({ group, creator }) => `${hex(group, 4)} ${creator}`,
  ),
);

/**
 * Whether the conventional block of a creator in a group (four upper-case hexadecimal digits) was only inferred, as its
 * table says: good enough to lay data out by, and not to tell people what a vendor does.
 */
export const isInferredBlock = (creator: string, group: string): boolean => inferred.has(`${group} ${creator}`);
