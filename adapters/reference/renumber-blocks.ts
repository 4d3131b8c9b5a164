import { type DataSet, type Element, type Item, isSequence } from '../../dicom/data-set.ts';
import {
  blockOf,
  blockTagOf,
  byteOf,
  creatorsOf,
  creatorTagOf,
  isBlockTag,
  isCreatorTag,
  LAST_BLOCK,
  sorted,
} from '../../dicom/private-block.ts';
import { groupOf, type Tag } from '../../dicom/tag.ts';

/**
 * The same Data Set with other blocks in each of its Items, as PS3.5 7.8.1 allows whoever writes: from FF downwards.
 * Blocks in which elements without an owner lie, or whose creator names nobody, are not given away.
 */
export function renumberBlocks(dataSet: DataSet): DataSet {
  const creators = creatorsOf(dataSet);
  const taken = new Set<Tag>();
  for (const { tag } of dataSet.elements) {
    const creator = isCreatorTag(tag) ? tag : isBlockTag(tag) ? creatorTagOf(groupOf(tag), blockOf(tag)) : undefined;
    if (creator !== undefined && !creators.has(creator)) taken.add(creator);
  }
  const moved = new Map<Tag, Tag>();
  for (const tag of creators.keys()) {
    let block = LAST_BLOCK;
    while (taken.has(creatorTagOf(groupOf(tag), block))) block--;
    taken.add(creatorTagOf(groupOf(tag), block));
    moved.set(tag, creatorTagOf(groupOf(tag), block));
  }
  const tagAfter = (tag: Tag): Tag => {
    if (!isBlockTag(tag)) return moved.get(tag) ?? tag;
    const creator = moved.get(creatorTagOf(groupOf(tag), blockOf(tag)));
    return creator === undefined ? tag : blockTagOf(groupOf(tag), creator & 0xff, byteOf(tag));
  };
  const elements = dataSet.elements.map((element): Element => {
    const tag = tagAfter(element.tag);
    if (!isSequence(element)) return { ...element, tag };
    return { ...element, tag, items: element.items.map((item): Item => ({ ...item, ...renumberBlocks(item) })) };
  });
  return { elements: sorted(elements) };
}
