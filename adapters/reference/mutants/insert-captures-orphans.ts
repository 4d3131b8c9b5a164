import { creatorsOf, creatorTagOf, FIRST_BLOCK, LAST_BLOCK } from '../../../dicom/private-block.ts';
import { insertedAt, ownBlock } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { Refused } from '../refused.ts';

export const insertCapturesOrphans: Mutant = mutant(
  'insert-captures-orphans',
  'Reserves the first block without a creator, also where elements without an owner lie in it.',
  {
    inserted: insertedAt(({ dataSet, group, creator }) => {
      const own = ownBlock(dataSet, group, creator);
      if (own !== undefined) return own;
      const creators = creatorsOf(dataSet);
      let block = FIRST_BLOCK;
      while (creators.has(creatorTagOf(group, block))) block++;
      if (block > LAST_BLOCK) throw new Refused('no block of the group is free');
      return block;
    }),
  },
  ['insert.no-collision'],
);
