import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';
import { conventionalAddress, knownVR } from '../private-dictionary.ts';

export const vrByNumber: Mutant = mutant(
  'vr-by-number',
  'Gives an element without a stored VR the VR that its number has by convention.',
  {
    vr: (place) => {
      const address = conventionalAddress(place.element.tag);
      return place.vrStored ? CORRECT.vr(place) : ((address && knownVR(address)) ?? 'UN');
    },
  },
  ['read.vr'],
);
