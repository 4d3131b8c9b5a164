import { isPrivateGroup } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const deidTopLevelOnly: Mutant = mutant(
  'deid-top-level-only',
  'Removes private elements from the root and leaves Items as they are.',
  {
    deidentified: ({ dataSet }) => ({ elements: dataSet.elements.filter(({ tag }) => !isPrivateGroup(groupOf(tag))) }),
  },
  ['deid.nested'],
);
