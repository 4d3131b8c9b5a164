import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const byte00ByNumber: Mutant = mutant(
  'byte-00-by-number',
  'Takes the low byte 00 for none and goes by the conventional number.',
  {
    dooms: (place, address) =>
      address.element === '00' ? place.element.tag === conventionalTag(address) : isAt(place, address),
  },
  ['erase.exact'],
);
