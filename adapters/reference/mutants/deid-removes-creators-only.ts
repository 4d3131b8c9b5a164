import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const deidRemovesCreatorsOnly: Mutant = mutant(
  'deid-removes-creators-only',
  'Removes the creators, so that no name of a vendor is left, and keeps what they own.',
  { deidentified: ({ dataSet }) => changed(dataSet, (element) => (isCreatorTag(element.tag) ? undefined : element)) },
  ['deid.all-private', 'deid.nested', 'deid.keep-safe'],
);
