import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const lookupImplicitByNumber: Mutant = mutant(
  'lookup-implicit-by-number',
  'Goes by creators where the file says the VR, and by the conventional number where it does not.',
  {
    finds: (place, address) => (place.vrStored ? isAt(place, address) : place.element.tag === conventionalTag(address)),
  },
  ['lookup.implicit'],
);
