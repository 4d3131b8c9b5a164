import { creatorTagOf, FIRST_BLOCK } from '../../../dicom/private-block.ts';
import { ownBlock, putInto, rightBlock } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const insertRenamesBlock10: Mutant = mutant(
  'insert-renames-block-10',
  'Writes a new creator over the one that has block 10, which owns the elements there from then on.',
  {
    inserted: (insertion, vr, bytes) => {
      const { dataSet, group, creator } = insertion;
      if (ownBlock(dataSet, group, creator) !== undefined) return putInto(insertion, rightBlock(insertion), vr, bytes);
      const elements = dataSet.elements.filter(({ tag }) => tag !== creatorTagOf(group, FIRST_BLOCK));
      return putInto({ ...insertion, dataSet: { elements } }, FIRST_BLOCK, vr, bytes);
    },
  },
  ['insert.no-collision'],
);
