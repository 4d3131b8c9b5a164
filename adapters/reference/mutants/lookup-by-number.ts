import { type Mutant, mutant } from '../mutant.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const lookupByNumber: Mutant = mutant(
  'lookup-by-number',
  'Turns an address into the number that it has by convention and answers with whatever has that number.',
  { finds: ({ element }, address) => element.tag === conventionalTag(address) },
  ['lookup.moved', 'lookup.nested', 'lookup.decoy', 'lookup.foreign-only', 'lookup.siblings', 'lookup.implicit'],
);
