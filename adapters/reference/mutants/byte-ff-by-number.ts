import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const byteFfByNumber: Mutant = mutant(
  'byte-ff-by-number',
  'Takes the low byte FF for any and goes by the conventional number when it edits.',
  {
    edits: (place, address) =>
      address.element === 'FF' ? place.element.tag === conventionalTag(address) : isAt(place, address),
  },
  ['edit.exact'],
);
