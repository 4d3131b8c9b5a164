import { placeText } from '../dicom/address.ts';
import { type DataSet, type Element, isSequence, isValue } from '../dicom/data-set.ts';
import { creatorsOf, isBlockTag, ownerOf } from '../dicom/private-block.ts';
import { itemsIn } from '../dicom/read/items-in.ts';
import { groupOf, hex, type Tag } from '../dicom/tag.ts';
import { isPlain } from './layouts/is-plain.ts';
import { type ItemPlace, pathOf } from './layouts/item-place.ts';
import { keyOf } from './layouts/key-of.ts';
import { lossesBetween } from './losses.ts';
import { conventionalBlock } from './vendors/conventional-block.ts';

/** How many places a note names; the others are counted. */
const MOST = 5;

/** `text: a, b and 3 more`, or with `everyPlace` a note for each; nothing where there is no place. */
export function note(text: string, places: readonly (() => string)[], everyPlace = false): readonly string[] {
  if (places.length === 0) return [];
  if (everyPlace) return places.map((place) => `${text}: ${place()}`);
  const others = places.length > MOST ? ` and ${places.length - MOST} more` : '';
  const named = places.slice(0, MOST).map((place) => place());
  return [`${text}: ${named.join(', ')}${others}`];
}

/** What a layout that may lose data did lose, by reason. */
export function lossNotes(before: DataSet, after: DataSet, everyPlace?: boolean): readonly string[] {
  const reasons = new Map<string, (() => string)[]>();
  for (const { place, why } of lossesBetween(before, after)) {
    const places = reasons.get(why);
    if (places) places.push(place);
    else reasons.set(why, [place]);
  }
  return [...reasons].flatMap(([why, places]) => note(`not kept, since ${why}`, places, everyPlace));
}

/** Private values of VR UN that hold Items: no layout reaches into them. */
export function opaqueNotes(dataSet: DataSet, everyPlace?: boolean): readonly string[] {
  if (!hasOpaque(dataSet)) return [];
  const places: (() => string)[] = [];
  findOpaque(dataSet, undefined, places);
  return note('left as they are, since these values are bytes (UN) that look like Items', places, everyPlace);
}

function findOpaque(dataSet: DataSet, place: ItemPlace | undefined, places: (() => string)[]): void {
  const creators = creatorsOf(dataSet);
  for (const element of dataSet.elements) if (isOpaque(element)) places.push(placeOf(place, element.tag, creators));
  for (const { tag, items } of dataSet.elements.filter(isSequence))
    for (const [item, inside] of items.entries())
      findOpaque(inside, { outer: place, sequence: tag, within: dataSet, item }, places);
}

/** Where an element stands, put together when it is shown. */
export const placeOf =
  (place: ItemPlace | undefined, tag: Tag, creators: ReadonlyMap<Tag, string>): (() => string) =>
  () =>
    placeText(pathOf(place), keyOf(tag, creators));

const isOpaque = (element: Element): boolean =>
  element.vr === 'UN' &&
  isBlockTag(element.tag) &&
  isValue(element) &&
  element.bytes.length > 0 &&
  itemsIn(element.bytes) !== undefined;

function hasOpaque({ elements }: DataSet): boolean {
  for (const element of elements)
    if (isSequence(element) ? element.items.some(hasOpaque) : isOpaque(element)) return true;
  return false;
}

/** What the vendor tables and the file together do not tell about the blocks that a file once had. */
export function unknownNotes(dataSet: DataSet, everyPlace?: boolean): readonly string[] {
  const unknown: Unknown = { strangers: new Set(), orphans: [] };
  findUnknown(dataSet, undefined, unknown);
  return [
    ...note(
      'which block its vendor uses is not known',
      [...unknown.strangers].map((stranger) => () => stranger),
      everyPlace,
    ),
    ...note('whose they are is not known', unknown.orphans, everyPlace),
  ];
}

interface Unknown {
  readonly strangers: Set<string>;
  readonly orphans: (() => string)[];
}

function findUnknown(dataSet: DataSet, place: ItemPlace | undefined, unknown: Unknown): void {
  const creators = creatorsOf(dataSet);
  for (const [tag, creator] of creators) {
    const group = hex(groupOf(tag), 4);
    if (conventionalBlock(creator, group) === undefined) unknown.strangers.add(`${group} "${creator}"`);
  }
  for (const { tag } of dataSet.elements)
    if (isLost(tag, creators)) unknown.orphans.push(placeOf(place, tag, creators));
  for (const element of dataSet.elements) {
    if (!isSequence(element)) continue;
    for (let item = 0; item < element.items.length; item++) {
      const inside = element.items[item]!;
      if (!isPlain(inside))
        findUnknown(inside, { outer: place, sequence: element.tag, within: dataSet, item }, unknown);
    }
  }
}

const isLost = (tag: Tag, creators: ReadonlyMap<Tag, string>): boolean =>
  isBlockTag(tag) && ownerOf(tag, creators) === undefined;
