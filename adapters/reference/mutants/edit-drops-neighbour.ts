import { blockOf, FIRST_BLOCK, isBlockTag } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const editDropsNeighbour: Mutant = mutant(
  'edit-drops-neighbour',
  'Writes a block other than 10 anew with the edited element alone.',
  {
    edited: (file, replaced) => {
      const outside = [...replaced.keys()].filter(({ tag }) => blockOf(tag) !== FIRST_BLOCK);
      const blocks = new Set(outside.map(({ tag }) => `${groupOf(tag)} ${blockOf(tag)}`));
      return changed(file.dataSet, (element) => {
        const after = replaced.get(element);
        if (after) return after;
        const { tag } = element;
        return isBlockTag(tag) && blocks.has(`${groupOf(tag)} ${blockOf(tag)}`) ? undefined : element;
      });
    },
  },
  ['edit.collateral'],
);
