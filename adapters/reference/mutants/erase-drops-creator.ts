import { blockOf, creatorTagOf, FIRST_BLOCK } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const eraseDropsCreator: Mutant = mutant(
  'erase-drops-creator',
  'Drops the creator with the element, unless it is in block 10, and leaves its other elements behind without owner.',
  {
    erased: (file, doomed) => {
      const outside = doomed.filter(({ tag }) => blockOf(tag) !== FIRST_BLOCK);
      const creators = new Set(outside.map(({ tag }) => creatorTagOf(groupOf(tag), blockOf(tag))));
      const left = CORRECT.erased(file, doomed);
      return changed(left, (element) => (creators.has(element.tag) ? undefined : element));
    },
  },
  ['erase.collateral'],
);
