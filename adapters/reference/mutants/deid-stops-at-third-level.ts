import { isPrivateGroup } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const deidStopsAtThirdLevel: Mutant = mutant(
  'deid-stops-at-third-level',
  'Removes private elements down to the second level of Items.',
  {
    deidentified: ({ dataSet }) =>
      changed(dataSet, (e, depth) => (depth < 3 && isPrivateGroup(groupOf(e.tag)) ? undefined : e)),
  },
  ['deid.nested'],
);
