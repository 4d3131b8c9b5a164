import { isValue } from '../../../dicom/data-set.ts';
import { isCreatorTag } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const insertCreatorAsUn: Mutant = mutant(
  'insert-creator-as-un',
  'Reserves new blocks with VR UN.',
  {
    inserted: (insertion, vr, bytes) => {
      const before = new Set(insertion.dataSet.elements);
      const { elements } = CORRECT.inserted(insertion, vr, bytes);
      return {
        elements: elements.map((e) => (!before.has(e) && isCreatorTag(e.tag) && isValue(e) ? { ...e, vr: 'UN' } : e)),
      };
    },
  },
  ['insert.free-block'],
);
