import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';
import { conventionalAddress, knownVR } from '../private-dictionary.ts';

export const editVrByNumber: Mutant = mutant(
  'edit-vr-by-number',
  'Writes new values under the VR that the number of the element has by convention, where the file shows none.',
  {
    editVR: (place, asked) => {
      const address = conventionalAddress(place.element.tag);
      return place.vrStored ? CORRECT.editVR(place, asked) : ((address && knownVR(address)) ?? asked);
    },
  },
  ['edit.vr'],
);
