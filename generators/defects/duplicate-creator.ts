import type { Element } from '../../dicom/data-set.ts';
import {
  blockOf,
  blockTagOf,
  byteOf,
  creatorTagOf,
  isBlockTag,
  LAST_BLOCK,
  sorted,
} from '../../dicom/private-block.ts';
import { groupOf } from '../../dicom/tag.ts';
import { creatorBytes } from '../creator-bytes.ts';
import { type BlockPlace, firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

/** The lowest block above that nothing is in; undefined where there is none. */
function freeAbove({ dataSet, group, block }: BlockPlace): number | undefined {
  const used = new Set(
    dataSet.elements
      .filter(({ tag }) => groupOf(tag) === group)
      .map(({ tag }) => (isBlockTag(tag) ? creatorTagOf(group, blockOf(tag)) : tag)),
  );
  for (let free = block + 1; free <= LAST_BLOCK; free++) if (!used.has(creatorTagOf(group, free))) return free;
  return undefined;
}

/** One creator on two blocks: the last element stands in the second, or nothing where the block holds only one. */
export const duplicateCreator: Defect = {
  name: 'duplicate-creator',
  title: 'a creator reserves two blocks of one group',
  validity: 'tolerated',
  editions: 'not mentioned in 2013, forbidden by 2020',
  source: 'PS3.5 7.8.1 a; dcm4che issue 706, fo-dicom issue 570, pydicom issue 1078',
  deviations: ['creator-duplicate'],
  apply: (file, place) => {
    const found = firstBlock(file.dataSet, place, (each) => freeAbove(each) !== undefined, 'with a free one above');
    const { group, creator } = found;
    const second = freeAbove(found)!;
    const last = found.elements.length > 1 ? found.elements.at(-1)! : undefined;
    const moved = (element: Element): Element =>
      element === last ? { ...element, tag: blockTagOf(group, second, byteOf(element.tag)) } : element;
    return spoilBlock(file, found, (elements) =>
      sorted([...elements.map(moved), { tag: creatorTagOf(group, second), vr: 'LO', bytes: creatorBytes(creator) }]),
    );
  },
};
