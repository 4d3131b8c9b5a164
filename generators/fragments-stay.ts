import { type DataSet, isFragments, isSequence } from '../dicom/data-set.ts';
import { creatorsOf } from '../dicom/private-block.ts';
import { type Tag, tagOf } from '../dicom/tag.ts';
import type { ItemPlace } from './layouts/item-place.ts';
import { placeOf } from './transform-notes.ts';

/** Why a Data Set fits no other Transfer Syntax: compressed pixels, or another element in fragments (PS3.5 A.4). */
export function whyFragmentsStay(dataSet: DataSet): string | undefined {
  const all: Fragments[] = [];
  findFragments(dataSet, undefined, all);
  if (all.some(({ tag }) => tag === PIXEL_DATA))
    return 'its pixels are compressed, and only decompressed they fit another Transfer Syntax';
  const [first] = all;
  return (
    first &&
    `${first.place()} is encapsulated in fragments, as pixels alone may be (PS3.5 A.4), and fits no other ` +
      'Transfer Syntax; leave the Transfer Syntax as it is'
  );
}

const PIXEL_DATA = tagOf(0x7fe0, 0x0010);

interface Fragments {
  readonly tag: Tag;
  readonly place: () => string;
}

function findFragments(dataSet: DataSet, place: ItemPlace | undefined, found: Fragments[]): void {
  for (const element of dataSet.elements) {
    const { tag } = element;
    if (isFragments(element)) found.push({ tag, place: placeOf(place, tag, creatorsOf(dataSet)) });
    else if (isSequence(element))
      for (let item = 0; item < element.items.length; item++)
        findFragments(element.items[item]!, { outer: place, sequence: tag, within: dataSet, item }, found);
  }
}
