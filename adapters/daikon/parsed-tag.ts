import type { Found, SeenElement, SeenValue } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { seenBytes, seenText } from '../protocol/seen-value.ts';

/** An element as daikon holds it, and dicom.ts after it. */
export interface ParsedTag {
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly vr: string | null;
  /** Values; or, in a list of tags, what it holds: the Items of a sequence, the elements of an Item. */
  readonly value: unknown;
}
export type ParsedTags = Readonly<Record<string, ParsedTag>>;

/** A tag with the way to the Item that holds it. */
interface PlacedTag {
  readonly path: RawPath;
  readonly tag: ParsedTag;
}

const ITEM = 'FFFEE000';
const DELIMITERS: readonly string[] = ['FFFEE00D', 'FFFEE0DD'];

/** The elements of private groups but creators and group lengths. */
export const readTags = (tags: ParsedTags, littleEndian: boolean): readonly SeenElement[] =>
  [...placed(Object.values(tags), [])]
    .filter(({ tag: { id } }) => isPrivateDataTag(Number.parseInt(id, 16)))
    .map(({ path, tag }) => {
      const seen = { path, tag: tag.id, ...(tag.vr && { vr: tag.vr }) };
      return itemsOf(tag) === undefined ? { ...seen, values: valuesOf(tag, littleEndian) } : seen;
    });

/** The elements under a number, at every depth. */
export const findTag = (tags: ParsedTags, id: string, littleEndian: boolean): readonly Found[] =>
  [...placed(Object.values(tags), [])]
    .filter(({ tag }) => tag.id === id)
    .map(({ path, tag }) => ({ path, values: itemsOf(tag) === undefined ? valuesOf(tag, littleEndian) : [] }));

function* placed(tags: readonly ParsedTag[], path: RawPath): Generator<PlacedTag> {
  for (const tag of tags) {
    if (DELIMITERS.includes(tag.id)) continue;
    yield { path, tag };
    for (const [item, inner] of (itemsOf(tag) ?? []).entries()) {
      yield* placed(listOf(inner), [...path, { tag: tag.id, item }]);
    }
  }
}

/**
 * The Items of what holds some, or is a sequence. Bytes of any VR may have been taken for a list: that one of nonsense,
 * made of a value, is none.
 */
function itemsOf(tag: ParsedTag): readonly ParsedTag[] | undefined {
  const list = listOf(tag).filter(({ id }) => !DELIMITERS.includes(id));
  if (tag.vr === 'SQ' || (list.length > 0 && list.every(({ id }) => id === ITEM))) return list;
  return undefined;
}

const listOf = ({ value }: ParsedTag): readonly ParsedTag[] => (isTagList(value) ? value : []);

const isTagList = (value: unknown): value is readonly ParsedTag[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && 'id' in one);

function valuesOf({ vr, value }: ParsedTag, littleEndian: boolean): readonly SeenValue[] {
  if (value === null || value === undefined) return [];
  // Bytes that were taken for a list of tags: there is a value, and it cannot be had.
  if (isTagList(value)) return [{ withheld: true }];
  if (value instanceof DataView) {
    return seenBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), vr ?? '', littleEndian);
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 1 && values[0] === '') return [];
  if (vr === 'AT') return tagTexts(values).map(seenText);
  return values.map((one) => seenText(typeof one === 'number' ? one : String(one)));
}

/** Group and element come as two numbers. */
const tagTexts = (halves: readonly unknown[]): readonly string[] =>
  halves.flatMap((half, index) => (index % 2 === 0 ? [hex(half) + hex(halves[index + 1])] : []));

const hex = (half: unknown): string => Number(half).toString(16).toUpperCase().padStart(4, '0');
