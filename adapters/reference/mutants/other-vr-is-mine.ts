import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag, knownVR } from '../private-dictionary.ts';

export const otherVrIsMine: Mutant = mutant(
  'other-vr-is-mine',
  'Takes what has the conventional number for the element too where its VR is not the expected one, as after an update of the vendor.',
  {
    finds: (place, address) =>
      isAt(place, address) ||
      (place.element.tag === conventionalTag(address) &&
        knownVR(address) !== undefined &&
        place.element.vr !== knownVR(address)),
  },
  ['lookup.decoy'],
);
