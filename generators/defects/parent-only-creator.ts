import { creatorsOf, creatorTagOf, sorted } from '../../dicom/private-block.ts';
import { groupOf } from '../../dicom/tag.ts';
import { creatorBytes } from '../creator-bytes.ts';
import { type BlockPlace, changeAt, firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

/** Whether the Data Set around the Item has the creator on the same block, or room for it there and no other block. */
function canMoveOut({ around, group, block, creator }: BlockPlace): boolean {
  const parent = around.at(-1);
  if (!parent) return false;
  const tag = creatorTagOf(group, block);
  const owners = creatorsOf(parent);
  if (owners.has(tag)) return owners.get(tag) === creator;
  const isElsewhere = [...owners].some(([other, owner]) => groupOf(other) === group && owner === creator);
  return !isElsewhere && !parent.elements.some((element) => element.tag === tag);
}

/** The creator of an Item's elements stands in the Data Set around it alone: reservations are not inherited. */
export const parentOnlyCreator: Defect = {
  name: 'parent-only-creator',
  title: 'the creator of a block stands in the Data Set around the Item alone',
  validity: 'tolerated',
  source: 'PS3.5 7.8.1: an Item has its own creators, nothing is inherited; highdicom issue 54',
  deviations: ['orphan'],
  apply: (file, place) => {
    const wanted = 'in an Item whose parent has the creator on that block, or room for it';
    const found = firstBlock(file.dataSet, place, canMoveOut, wanted);
    const tag = creatorTagOf(found.group, found.block);
    const without = spoilBlock(file, found, (elements) => elements.filter((element) => element.tag !== tag)).file;
    const dataSet = changeAt(without.dataSet, found.way.slice(0, -1), (parent) =>
      parent.elements.some((element) => element.tag === tag)
        ? parent
        : { ...parent, elements: sorted([...parent.elements, { tag, vr: 'LO', bytes: creatorBytes(found.creator) }]) },
    );
    return { file: { ...without, dataSet } };
  },
};
