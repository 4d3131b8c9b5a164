import { keyText } from '../../../dicom/address.ts';
import type { Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';

export const remembersNumbers: Mutant = mutant(
  'remembers-numbers',
  'Remembers the number of an element from the first file that had it, and looks under it in all that follow.',
  () => {
    const numbers = new Map<string, Tag>();
    return {
      finds: (place, address) => {
        const key = keyText(address);
        if (!numbers.has(key) && isAt(place, address)) numbers.set(key, place.element.tag);
        return numbers.get(key) === place.element.tag;
      },
    };
  },
  ['lookup.moved'],
);
