import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const roundTripDropsNestedCreators: Mutant = mutant(
  'round-trip-drops-nested-creators',
  'Reads its own text back without the creators of Items.',
  { reread: (dataSet) => changed(dataSet, (e, depth) => (depth > 0 && isCreatorTag(e.tag) ? undefined : e)) },
  ['export.round-trip'],
);
