import { addressOf } from '../../dicom/address.ts';
import { type DataSet, type Element, type Item, isSequence } from '../../dicom/data-set.ts';
import {
  blockOf,
  byteOf,
  creatorsOf,
  creatorTagOf,
  isBlockTag,
  isCreatorTag,
  ownerOf,
} from '../../dicom/private-block.ts';
import { groupOf, type Tag } from '../../dicom/tag.ts';
import { isSafe } from './safe-private.ts';

/** A private data element that may have to go, and whose it is. */
export interface Standing {
  readonly element: Element;
  readonly owner: string | undefined;
  /** The creators of the Data Sets around its own, the root first. */
  readonly around: readonly ReadonlyMap<Tag, string>[];
}

/** A Data Set without its private elements, apart from those kept, at every depth. A creator stays for what it owns. */
export function withoutPrivate(
  dataSet: DataSet,
  keeps: (standing: Standing) => boolean,
  around: Standing['around'] = [],
): DataSet {
  const creators = creatorsOf(dataSet);
  const inside = (element: Element): Element =>
    isSequence(element)
      ? {
          ...element,
          items: element.items.map(
            (item): Item => ({ ...item, ...withoutPrivate(item, keeps, [...around, creators]) }),
          ),
        }
      : element;
  const kept = dataSet.elements.filter(
    (element) =>
      groupOf(element.tag) % 2 === 0 ||
      (isBlockTag(element.tag) && keeps({ element, owner: ownerOf(element.tag, creators), around })),
  );
  const used = new Set(
    kept.filter(({ tag }) => isBlockTag(tag)).map(({ tag }) => creatorTagOf(groupOf(tag), blockOf(tag))),
  );
  const stays = new Set(kept);
  return {
    elements: dataSet.elements
      .filter((element) => stays.has(element) || (isCreatorTag(element.tag) && used.has(element.tag)))
      .map(inside),
  };
}

/** Whether an element of an owner is known to be safe. */
export const isSafeOf = ({ tag }: Element, owner: string | undefined): boolean =>
  owner !== undefined && isSafe(addressOf(groupOf(tag), owner, byteOf(tag)));

/** By the Standard (PS3.15 E.3.10): all private elements go, or all that are not known to be safe. */
export const deidentified = (dataSet: DataSet, keepSafePrivate: boolean): DataSet =>
  withoutPrivate(dataSet, ({ element, owner }) => keepSafePrivate && isSafeOf(element, owner));
