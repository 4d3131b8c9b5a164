import { type DataSet, type Element, isValue } from './data-set.ts';
import { knownText } from './known-text.ts';
import { elementOf, groupOf, type Tag, tagOf } from './tag.ts';

/** The lowest and the highest block that a Private Creator can reserve (PS3.5 7.8.1 b): 240 in each group. */
export const FIRST_BLOCK = 0x10;
export const LAST_BLOCK = 0xff;

/** Whether a group may hold Private Data Elements: odd, and none of 0001, 0003, 0005, 0007, FFFF (PS3.5 7.8.1 d). */
export const isPrivateGroup = (group: number): boolean => (group & 1) === 1 && group > 0x0007 && group !== 0xffff;

/** Whether a tag is of a private group. Nearly all are not, which one look at one bit tells. */
export const isPrivateTag = (tag: Tag): boolean => (tag & ODD_GROUP) !== 0 && isPrivateGroup(groupOf(tag));

const ODD_GROUP = 0x10000;

/** Whether a tag is that of a Private Creator: (gggg,0010-00FF) of a private group (PS3.5 7.8.1 a). */
export const isCreatorTag = (tag: Tag): boolean =>
  isPrivateTag(tag) && elementOf(tag) >= FIRST_BLOCK && elementOf(tag) <= LAST_BLOCK;

/** Whether a tag lies in a block that a creator can reserve: (gggg,1000-FFFF) of a private group (PS3.5 7.8.1 b). */
export const isBlockTag = (tag: Tag): boolean => isPrivateTag(tag) && elementOf(tag) >= FIRST_BLOCK << 8;

/** The block of a private data element, 10 to FF. */
export const blockOf = (tag: Tag): number => elementOf(tag) >>> 8;

/** The low byte of a private data element, which the block's owner gave its meaning. */
export const byteOf = (tag: Tag): number => elementOf(tag) & 0xff;

/** (gggg,00BB): the creator that reserves a block. */
export const creatorTagOf = (group: number, block: number): Tag => tagOf(group, block);

/** (gggg,BBee): a private data element. */
export const blockTagOf = (group: number, block: number, byte: number): Tag => tagOf(group, (block << 8) | byte);

/**
 * The identification code in a creator's value field, or undefined where there is none: empty, or with more than one
 * value (VM is 1, PS3.5 7.8.1 a). Leading and trailing spaces are padding (PS3.5 6.2, LO); a trailing NUL, which the
 * Standard does not allow, is taken for padding too. Letter case and inner spaces count. Bytes map to U+0000-U+00FF:
 * the Default Character Repertoire applies whatever (0008,0005) says.
 */
export function creatorText(bytes: Uint8Array): string | undefined {
  let start = 0;
  let end = bytes.length;
  while (start < end && bytes[start] === SPACE) start++;
  while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === 0)) end--;
  if (start === end) return undefined;
  for (let at = start; at < end; at++) if (bytes[at] === BACKSLASH) return undefined;
  return knownText(bytes, start, end);
}

const SPACE = 0x20;
const BACKSLASH = 0x5c;

/**
 * The owners in one Data Set or Item: creator tag to identification code. Reservations are not inherited by Items and
 * do not leave them (PS3.5 7.8.1, last paragraphs). Where a tag occurs twice, which 7.1 forbids, the first counts.
 */
export function creatorsOf(dataSet: DataSet): ReadonlyMap<Tag, string> {
  let creators: Map<Tag, string> | undefined;
  for (const element of dataSet.elements) {
    if (!isCreatorTag(element.tag) || !isValue(element) || creators?.has(element.tag)) continue;
    const text = creatorText(element.bytes);
    if (text === undefined) continue;
    creators ??= new Map();
    creators.set(element.tag, text);
  }
  return creators ?? NOBODY;
}

/** Most Items have no creator. */
const NOBODY: ReadonlyMap<Tag, string> = new Map();

/** The owner of a private data element among the creators of its own Data Set; undefined for an orphan. */
export const ownerOf = (tag: Tag, creators: ReadonlyMap<Tag, string>): string | undefined =>
  isBlockTag(tag) ? creators.get(creatorTagOf(groupOf(tag), blockOf(tag))) : undefined;

/** Elements in ascending order of tag, stable for equal tags (PS3.5 7.1). */
export const sorted = (elements: readonly Element[]): Element[] => [...elements].sort((a, b) => a.tag - b.tag);
