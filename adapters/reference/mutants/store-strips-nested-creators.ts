import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const storeStripsNestedCreators: Mutant = mutant(
  'store-strips-nested-creators',
  'Stores Items without their creators.',
  { stored: ({ dataSet }) => changed(dataSet, (e, depth) => (depth > 0 && isCreatorTag(e.tag) ? undefined : e)) },
  ['store.meaning'],
);
