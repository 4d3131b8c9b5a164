import { blockOf, isBlockTag } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { isSafeOf, withoutPrivate } from '../without-private.ts';

export const deidLowBlocksOnly: Mutant = mutant(
  'deid-low-blocks-only',
  'Removes the blocks 10 to 1F and never sees a higher one.',
  {
    deidentified: ({ dataSet }, keepSafePrivate) =>
      withoutPrivate(
        dataSet,
        ({ element, owner }) =>
          (isBlockTag(element.tag) && blockOf(element.tag) >= 0x20) || (keepSafePrivate && isSafeOf(element, owner)),
      ),
  },
  ['deid.all-private', 'deid.nested'],
);
