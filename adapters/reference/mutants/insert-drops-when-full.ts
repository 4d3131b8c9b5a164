import { freeBlocks, ownBlock } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const insertDropsWhenFull: Mutant = mutant(
  'insert-drops-when-full',
  'Says success and inserts nothing where a group is full.',
  {
    inserted: (insertion, vr, bytes) => {
      const { dataSet, group, creator } = insertion;
      const hasRoom = ownBlock(dataSet, group, creator) !== undefined || freeBlocks(dataSet, group).length > 0;
      return hasRoom ? CORRECT.inserted(insertion, vr, bytes) : dataSet;
    },
  },
  ['insert.full-group'],
);
