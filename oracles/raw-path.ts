import { type Address, addressOf, type ItemPath, type Key, type RawPath, sameKey } from '../dicom/address.ts';
import { type DataSet, isSequence, type SequenceElement } from '../dicom/data-set.ts';
import { byteOf, creatorsOf, isBlockTag, isPrivateGroup, ownerOf } from '../dicom/private-block.ts';
import { groupOf, parseTag, type Tag, tagText } from '../dicom/tag.ts';

/** What an element of a Data Set is known by, given the creators of that Data Set. */
export function keyIn(tag: Tag, creators: ReadonlyMap<Tag, string>): Key {
  const owner = ownerOf(tag, creators);
  return owner === undefined ? { tag: tagText(tag) } : addressOf(groupOf(tag), owner, byteOf(tag));
}

/** A Data Set or Item of a file, by its raw tags and by its meaning. */
export interface PlacedDataSet {
  readonly raw: RawPath;
  readonly path: ItemPath;
  readonly dataSet: DataSet;
}

/** A Data Set and all Items in it, at every depth, in the order of the file. */
export function dataSetsOf(dataSet: DataSet, raw: RawPath = [], path: ItemPath = []): PlacedDataSet[] {
  const creators = creatorsOf(dataSet);
  const nested = dataSet.elements
    .filter(isSequence)
    .flatMap((sequence) =>
      sequence.items.flatMap((inner, item) =>
        dataSetsOf(
          inner,
          [...raw, { tag: tagText(sequence.tag), item }],
          [...path, { ...keyIn(sequence.tag, creators), item }],
        ),
      ),
    );
  return [{ raw, path, dataSet }, ...nested];
}

/** The way to an Item in the raw tags of one file; undefined where the file has no such Item. */
export function rawPathOf(dataSet: DataSet, path: ItemPath): RawPath | undefined {
  const [step, ...rest] = path;
  if (!step) return [];
  const creators = creatorsOf(dataSet);
  const sequence = dataSet.elements.filter(isSequence).find(({ tag }) => sameKey(keyIn(tag, creators), step));
  const inner = sequence?.items[step.item];
  const deeper = inner && rawPathOf(inner, rest);
  return sequence && deeper && [{ tag: tagText(sequence.tag), item: step.item }, ...deeper];
}

/** The number of an element in one file, `00211104`; undefined where the Item does not hold it. */
export function rawTagOf(dataSet: DataSet, path: ItemPath, address: Address): string | undefined {
  const raw = rawPathOf(dataSet, path);
  const inner = raw && dataSetsOf(dataSet).find((one) => rawPathText(one.raw) === rawPathText(raw))?.dataSet;
  if (!inner) return undefined;
  const creators = creatorsOf(inner);
  const element = inner.elements.find(({ tag }) => sameKey(keyIn(tag, creators), address));
  return element && tagText(element.tag);
}

/** `00081140[0]/002110FE[1]`; empty for the root. */
export const rawPathText = (path: RawPath): string =>
  path.map(({ tag, item }) => `${tag.toUpperCase()}[${item}]`).join('/');

/** Listings name the same few tags again and again; a tool that makes up tags without end must not fill the memory. */
const stripped = new Map<string, string>();
const MOST_STRIPPED = 10_000;

/** A tag with its block replaced by 00, as Native XML writes private ones (PS3.19 A.1.5): `002100FE`. */
export function withoutBlock(tag: string): string {
  const before = stripped.get(tag);
  if (before !== undefined) return before;
  if (stripped.size >= MOST_STRIPPED) stripped.clear();
  const text = strip(tag);
  stripped.set(tag, text);
  return text;
}

function strip(tag: string): string {
  const number = parseTag(tag);
  if (number === undefined || !isPrivateGroup(groupOf(number))) return tag.toUpperCase();
  return `${tagText(number).slice(0, 4)}00${tagText(number).slice(6)}`;
}

/** Whether a tag that a tool printed stands for one of a file: the same, or the same without its block. */
export const standsFor = (shown: string, actual: string): boolean =>
  shown.toUpperCase() === actual ||
  // Asked first because it is cheap: an Item can hold the same byte in 240 blocks, and each is held against each.
  (shown.startsWith('00', 4) && isBlockTag(parseTag(actual) ?? 0) && shown.toUpperCase() === withoutBlock(actual));

function step(dataSet: DataSet, shown: string, item: number): SequenceElement[] {
  const sequences = dataSet.elements.filter(isSequence).filter(({ items }) => items[item] !== undefined);
  const exact = sequences.filter(({ tag }) => tagText(tag) === shown.toUpperCase());
  return exact.length > 0 ? exact : sequences.filter(({ tag }) => standsFor(shown, tagText(tag)));
}

/** The Items that a path printed by a tool can mean; more than one only where it leaves out blocks. */
export function itemPathsOf(dataSet: DataSet, shown: RawPath): ItemPath[] {
  const [first, ...rest] = shown;
  if (!first) return [[]];
  const creators = creatorsOf(dataSet);
  return step(dataSet, first.tag, first.item).flatMap((sequence) =>
    itemPathsOf(sequence.items[first.item]!, rest).map((deeper) => [
      { ...keyIn(sequence.tag, creators), item: first.item },
      ...deeper,
    ]),
  );
}
