import { type Mutant, mutant } from '../mutant.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const eraseByNumber: Mutant = mutant(
  'erase-by-number',
  'Turns an address into the number that it has by convention and erases whatever has that number.',
  { dooms: ({ element }, address) => element.tag === conventionalTag(address) },
  ['erase.exact', 'erase.nested', 'erase.decoy', 'erase.collateral'],
);
