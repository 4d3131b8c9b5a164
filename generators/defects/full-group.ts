import type { Element } from '../../dicom/data-set.ts';
import {
  creatorsOf,
  creatorTagOf,
  FIRST_BLOCK,
  isBlockTag,
  isCreatorTag,
  LAST_BLOCK,
  ownerOf,
  sorted,
} from '../../dicom/private-block.ts';
import { groupOf, hex } from '../../dicom/tag.ts';
import { creatorBytes } from '../creator-bytes.ts';
import { type BlockPlace, firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

/** Whether every element of the group has an owner, which a new creator could not take over. */
function isClean({ dataSet, group }: BlockPlace): boolean {
  const creators = creatorsOf(dataSet);
  return dataSet.elements.every(
    ({ tag }) => groupOf(tag) !== group || !isBlockTag(tag) || ownerOf(tag, creators) !== undefined,
  );
}

/** All 240 blocks of a group taken, so that whoever wants to add a creator must refuse. */
export const fullGroup: Defect = {
  name: 'full-group',
  title: 'all 240 blocks of a group are reserved',
  validity: 'legal',
  source: 'PS3.5 7.8.1 b: blocks 10 to FF; dcm4che: "No free block for Private Element"',
  deviations: [],
  apply: (file, place) => {
    const found = firstBlock(file.dataSet, place, isClean, 'in a group without orphans');
    return spoilBlock(file, found, (elements) => {
      const taken = new Set(elements.filter(({ tag }) => isCreatorTag(tag)).map(({ tag }) => tag));
      const fillers: Element[] = [];
      for (let block = FIRST_BLOCK; block <= LAST_BLOCK; block++) {
        const tag = creatorTagOf(found.group, block);
        if (!taken.has(tag)) fillers.push({ tag, vr: 'LO', bytes: creatorBytes(`FILLER ${hex(block, 2)}`) });
      }
      return sorted([...elements, ...fillers]);
    });
  },
};
