import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const jsonDropsCreators: Mutant = mutant(
  'json-drops-creators',
  'Leaves the creators out of the JSON document, as if they were no data.',
  { exported: ({ dataSet }) => changed(dataSet, (e) => (isCreatorTag(e.tag) ? undefined : e)) },
  ['export.json'],
);
