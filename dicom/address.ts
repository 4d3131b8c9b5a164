import { hex, parseTag, tagForPeople } from './tag.ts';

/**
 * Where a private data element is, in the only terms that survive renumbering: group, Private Creator, low byte.
 * Written `(0021,"SIEMENS MR SDI 02",04)`; never a block number (PS3.5 7.8.1 Note 3).
 */
export interface Address {
  /** Four upper-case hexadecimal digits. */
  readonly group: string;
  /** The identification code without padding; letter case counts. */
  readonly creator: string;
  /** Two upper-case hexadecimal digits: the low byte of the element number. */
  readonly element: string;
}

/** An element named by its number: a standard one, or a private one that nobody owns. Eight hexadecimal digits. */
interface PublicKey {
  readonly tag: string;
}

/** What an element is known by within its own Data Set. */
export type Key = Address | PublicKey;

/** One step down: the sequence, and which of its Items, from 0. */
export type Step = Key & { readonly item: number };

/** The way from the root to an Item; empty for the root. */
export type ItemPath = readonly Step[];

/** The same way in the raw tags of one particular file. */
export type RawPath = readonly { readonly tag: string; readonly item: number }[];

export const isAddress = (key: Key): key is Address => 'creator' in key;

/** `(0021,"SIEMENS MR SDI 02",04)` or `(0008,0060)`. */
export const keyText = (key: Key): string =>
  isAddress(key) ? `(${key.group},"${key.creator}",${key.element})` : tagForPeople(Number.parseInt(key.tag, 16));

/** `(5200,9230)[3]/(0021,"SIEMENS MR SDI 02",FE)[0]`; empty for the root. */
export const pathText = (path: ItemPath): string => path.map((step) => `${keyText(step)}[${step.item}]`).join('/');

/** A whole place: the Item's path and the element in it. */
export const placeText = (path: ItemPath, key: Key): string =>
  [...path.map((s) => pathText([s])), keyText(key)].join('/');

export const sameKey = (a: Key, b: Key): boolean => keyText(a) === keyText(b);
export const samePath = (a: ItemPath, b: ItemPath): boolean => pathText(a) === pathText(b);

/** The address of a low byte in a group under a creator; numbers become upper-case digits. */
export const addressOf = (group: number, creator: string, byte: number): Address => ({
  group: hex(group, 4),
  creator,
  element: hex(byte, 2),
});

/** Reads `(0021,"SIEMENS MR SDI 02",04)`, the parentheses and quotes optional, or a plain tag; undefined otherwise. */
export function parseKey(text: string): Key | undefined {
  const match = /^\(?([0-9a-f]{4}),"?([^"]*?)"?,([0-9a-f]{2})\)?$/i.exec(text.trim());
  if (match) return { group: match[1]!.toUpperCase(), creator: match[2]!, element: match[3]!.toUpperCase() };
  const tag = parseTag(text);
  return tag === undefined ? undefined : { tag: hex(tag, 8) };
}
