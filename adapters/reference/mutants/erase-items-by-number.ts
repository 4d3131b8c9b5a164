import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const eraseItemsByNumber: Mutant = mutant(
  'erase-items-by-number',
  'Erases by creator in the root and by the conventional number in Items.',
  {
    dooms: (place, address) =>
      place.path.length === 0 ? isAt(place, address) : place.element.tag === conventionalTag(address),
  },
  ['erase.nested'],
);
