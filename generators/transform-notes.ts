import { type ItemPath, placeText } from '../dicom/address.ts';
import { type DataSet, type Element, isSequence, isValue } from '../dicom/data-set.ts';
import { creatorsOf, isBlockTag, isCreatorTag, ownerOf } from '../dicom/private-block.ts';
import { itemsIn } from '../dicom/read/items-in.ts';
import { groupOf, hex, type Tag } from '../dicom/tag.ts';
import { keyOf } from './layouts/key-of.ts';
import { lossesBetween } from './losses.ts';
import { conventionalBlock } from './vendors/conventional-block.ts';

/** How many places a note names; the others are counted. */
const MOST = 5;

/** `text: a, b and 3 more`; nothing where there is no place. */
function note(text: string, places: readonly string[]): readonly string[] {
  if (places.length === 0) return [];
  const others = places.length > MOST ? ` and ${places.length - MOST} more` : '';
  return [`${text}: ${places.slice(0, MOST).join(', ')}${others}`];
}

/** What a layout that may lose data did lose, by reason. */
export function lossNotes(before: DataSet, after: DataSet): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { place, why } of lossesBetween(before, after)) reasons.set(why, [...(reasons.get(why) ?? []), place]);
  return [...reasons].flatMap(([why, places]) => note(`not kept, since ${why}`, places));
}

interface Found {
  readonly dataSet: DataSet;
  readonly creators: ReadonlyMap<Tag, string>;
  /** Made when asked for: most Items have nothing to be said of. */
  path(): ItemPath;
}

function* dataSetsOf(dataSet: DataSet, path: () => ItemPath = () => []): Generator<Found> {
  const creators = creatorsOf(dataSet);
  yield { dataSet, creators, path };
  for (const element of dataSet.elements)
    if (isSequence(element))
      for (const [item, inside] of element.items.entries())
        yield* dataSetsOf(inside, () => [...path(), { ...keyOf(element.tag, creators), item }]);
}

/** Private values of VR UN that hold Items: no layout reaches into them. */
export function opaqueNotes(dataSet: DataSet): readonly string[] {
  if (!hasOpaque(dataSet)) return [];
  const places: string[] = [];
  for (const { dataSet: here, creators, path } of dataSetsOf(dataSet)) {
    for (const element of here.elements)
      if (isOpaque(element)) places.push(placeText(path(), keyOf(element.tag, creators)));
  }
  return note('left as they are, since these values are bytes (UN) that look like Items', places);
}

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
export function unknownNotes(dataSet: DataSet): readonly string[] {
  const strangers = new Set<string>();
  const orphans: string[] = [];
  for (const { dataSet: here, creators, path } of dataSetsOf(dataSet)) {
    for (const [tag, creator] of creators)
      if (conventionalBlock(creator, hex(groupOf(tag), 4)) === undefined)
        strangers.add(`${hex(groupOf(tag), 4)} "${creator}"`);
    for (const { tag } of here.elements)
      if (isLost(tag, creators)) orphans.push(placeText(path(), keyOf(tag, creators)));
  }
  return [
    ...note('which block its vendor uses is not known', [...strangers]),
    ...note('whose they are is not known', orphans),
  ];
}

const isLost = (tag: Tag, creators: ReadonlyMap<Tag, string>): boolean =>
  isBlockTag(tag) && !isCreatorTag(tag) && ownerOf(tag, creators) === undefined;
