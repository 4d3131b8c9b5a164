import { LAST_BLOCK } from '../../../dicom/private-block.ts';
import { freeBlocks, insertedAt, ownBlock, rightBlock } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const insertOverlooksBlockFf: Mutant = mutant(
  'insert-overlooks-block-ff',
  'Overlooks that its creator has reserved block FF, and reserves another.',
  {
    inserted: insertedAt((insertion) => {
      const { dataSet, group, creator } = insertion;
      const free = freeBlocks(dataSet, group)[0];
      return ownBlock(dataSet, group, creator) === LAST_BLOCK && free !== undefined ? free : rightBlock(insertion);
    }),
  },
  ['insert.own-block'],
);
