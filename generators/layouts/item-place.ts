import type { ItemPath, Step } from '../../dicom/address.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import type { Tag } from '../../dicom/tag.ts';
import { keyOf } from './key-of.ts';

/** An Item: a list from the inside out, which costs nothing where nobody asks for the path. */
export interface ItemPlace {
  readonly outer: ItemPlace | undefined;
  readonly sequence: Tag;
  /** The Data Set that holds the Sequence. */
  readonly within: DataSet;
  readonly item: number;
}

/** The path to an Item, or to the root. */
export function pathOf(place: ItemPlace | undefined): ItemPath {
  const path: Step[] = [];
  for (let at = place; at; at = at.outer) path.push({ ...keyOf(at.sequence, creatorsOf(at.within)), item: at.item });
  return path.reverse();
}
