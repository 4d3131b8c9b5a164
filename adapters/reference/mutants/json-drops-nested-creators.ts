import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const jsonDropsNestedCreators: Mutant = mutant(
  'json-drops-nested-creators',
  'Leaves the creators of Items out of the JSON document, as if those of the root were enough.',
  { exported: ({ dataSet }) => changed(dataSet, (e, depth) => (depth > 0 && isCreatorTag(e.tag) ? undefined : e)) },
  ['export.json'],
);
