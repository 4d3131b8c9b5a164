import { creatorsOf, LAST_BLOCK } from '../../../dicom/private-block.ts';
import { elementOf, groupOf } from '../../../dicom/tag.ts';
import { insertedAt, ownBlock } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { Refused } from '../refused.ts';

export const insertAfterLast: Mutant = mutant(
  'insert-after-last',
  'Reserves the block behind the last one, and declines where that is FF though others are free.',
  {
    inserted: insertedAt(({ dataSet, group, creator }) => {
      const own = ownBlock(dataSet, group, creator);
      if (own !== undefined) return own;
      const blocks = [...creatorsOf(dataSet).keys()].filter((tag) => groupOf(tag) === group).map(elementOf);
      const next = Math.max(0x0f, ...blocks) + 1;
      if (next > LAST_BLOCK) throw new Refused('no block behind the last one');
      return next;
    }),
  },
  ['insert.free-block'],
);
