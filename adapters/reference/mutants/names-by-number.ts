import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddress, knownName } from '../private-dictionary.ts';

export const namesByNumber: Mutant = mutant(
  'names-by-number',
  'Names an element after what its number means by convention.',
  {
    name: ({ element }) => {
      const address = conventionalAddress(element.tag);
      return address ? knownName(address) : null;
    },
  },
  ['read.names'],
);
