import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const thirdItemByNumber: Mutant = mutant(
  'third-item-by-number',
  'Goes by the conventional number from the third Item of a Sequence on.',
  {
    finds: (place, address) =>
      place.path.some(({ item }) => item >= 2) ? place.element.tag === conventionalTag(address) : isAt(place, address),
  },
  ['lookup.nested'],
);
