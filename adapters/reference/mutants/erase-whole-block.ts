import { blockOf, isBlockTag } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const eraseWholeBlock: Mutant = mutant(
  'erase-whole-block',
  'Erases all elements of the block in which the element lies.',
  {
    erased: (file, doomed) => {
      const blocks = new Set(doomed.map(({ tag }) => `${groupOf(tag)} ${blockOf(tag)}`));
      return changed(file.dataSet, (element) =>
        isBlockTag(element.tag) && blocks.has(`${groupOf(element.tag)} ${blockOf(element.tag)}`) ? undefined : element,
      );
    },
  },
  ['erase.collateral'],
);
