import { blockOf, FIRST_BLOCK, isBlockTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const storeLosesNestedLateBlocks: Mutant = mutant(
  'store-loses-nested-late-blocks',
  'Stores of the private elements in Items only those in block 10.',
  {
    stored: ({ dataSet }) =>
      changed(dataSet, (e, depth) => (depth > 0 && isBlockTag(e.tag) && blockOf(e.tag) > FIRST_BLOCK ? undefined : e)),
  },
  ['store.meaning'],
);
