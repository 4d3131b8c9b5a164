import { freeBlocks, putInto } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { Refused } from '../refused.ts';

export const insertSecondReservation: Mutant = mutant(
  'insert-second-reservation',
  'Reserves a new block for every insertion, also for a creator that has one.',
  {
    inserted: (insertion, vr, bytes) => {
      const [block] = freeBlocks(insertion.dataSet, insertion.group);
      if (block === undefined) throw new Refused('no block of the group is free');
      return putInto(insertion, block, vr, bytes);
    },
  },
  ['insert.own-block'],
);
