import { creatorTagOf, LAST_BLOCK } from '../../../dicom/private-block.ts';
import { freeBlocks, ownBlock, putInto } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const insertOverwritesLast: Mutant = mutant(
  'insert-overwrites-last',
  'Takes block FF from whoever has it where a group is full.',
  {
    inserted: (insertion, vr, bytes) => {
      const { dataSet, group, creator } = insertion;
      const hasRoom = ownBlock(dataSet, group, creator) !== undefined || freeBlocks(dataSet, group).length > 0;
      if (hasRoom) return CORRECT.inserted(insertion, vr, bytes);
      const elements = dataSet.elements.filter(({ tag }) => tag !== creatorTagOf(group, LAST_BLOCK));
      return putInto({ ...insertion, dataSet: { elements } }, LAST_BLOCK, vr, bytes);
    },
  },
  ['insert.full-group'],
);
