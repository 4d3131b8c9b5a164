/**
 * Data Element Tags: an unsigned 32-bit number 0xGGGGEEEE, written `GGGGEEEE` in data and `(gggg,eeee)` for people.
 * Source: PS3.5 7.1 and 7.8.
 */
export type Tag = number;

/** The tag made of a group and an element number, each 0 to 0xFFFF. */
export const tagOf = (group: number, element: number): Tag => ((group << 16) | element) >>> 0;

/** Group number of a tag, 0 to 0xFFFF. */
export const groupOf = (tag: Tag): number => tag >>> 16;

/** Element number of a tag, 0 to 0xFFFF. */
export const elementOf = (tag: Tag): number => tag & 0xffff;

/** A number as upper-case hexadecimal digits of a fixed width. */
export function hex(value: number, digits: number): string {
  if (digits === 4 && value >>> 16 === 0) return BYTES[value >>> 8]! + BYTES[value & 0xff]!;
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** Two digits of each byte: groups, element numbers and tags are written by the thousand. */
const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => hex(byte, 2));

/** Eight upper-case hexadecimal digits, as in PS3.18 F.2.2: `00211004`. */
export const tagText = (tag: Tag): string =>
  BYTES[tag >>> 24]! + BYTES[(tag >>> 16) & 0xff]! + BYTES[(tag >>> 8) & 0xff]! + BYTES[tag & 0xff]!;

/** `(0021,1004)`, as the Standard prints a tag. */
export const tagForPeople = (tag: Tag): string => `(${hex(groupOf(tag), 4)},${hex(elementOf(tag), 4)})`;

/** Reads `00211004`, `0021,1004` or `(0021,1004)`; undefined where the text is none of these. */
export function parseTag(text: string): Tag | undefined {
  const match = /^\(?([0-9a-f]{4}),?([0-9a-f]{4})\)?$/i.exec(text.trim());
  return match ? tagOf(Number.parseInt(match[1]!, 16), Number.parseInt(match[2]!, 16)) : undefined;
}

/** Item (FFFE,E000), Item Delimitation (FFFE,E00D) and Sequence Delimitation (FFFE,E0DD): PS3.5 7.5. */
export const ITEM: Tag = 0xfffee000;
export const ITEM_DELIMITATION: Tag = 0xfffee00d;
export const SEQUENCE_DELIMITATION: Tag = 0xfffee0dd;
