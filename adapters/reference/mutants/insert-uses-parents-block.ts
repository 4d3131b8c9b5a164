import { blockTagOf, sorted } from '../../../dicom/private-block.ts';
import { ownBlock } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const insertUsesParentsBlock: Mutant = mutant(
  'insert-uses-parents-block',
  'Takes a reservation of a Data Set around the Item for one of the Item, and makes none there.',
  {
    inserted: (insertion, vr, bytes) => {
      const { dataSet, around, group, creator, byte } = insertion;
      const blocks = around.map((outer) => ownBlock(outer, group, creator)).filter((block) => block !== undefined);
      const block = ownBlock(dataSet, group, creator) === undefined ? blocks.at(-1) : undefined;
      if (block === undefined || vr === 'SQ') return CORRECT.inserted(insertion, vr, bytes);
      const tag = blockTagOf(group, block, byte);
      const others = dataSet.elements.filter((element) => element.tag !== tag);
      return { elements: sorted([...others, { tag, vr, bytes }]) };
    },
  },
  ['insert.free-block'],
);
