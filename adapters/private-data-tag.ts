import { elementOf, groupOf, type Tag } from '../dicom/tag.ts';

/**
 * Whether a listing has to mention a tag: every element of an odd group but creators and group lengths, legal or not.
 */
export const isPrivateDataTag = (tag: Tag): boolean =>
  groupOf(tag) % 2 === 1 && elementOf(tag) !== 0 && !(elementOf(tag) >= 0x10 && elementOf(tag) <= 0xff);
