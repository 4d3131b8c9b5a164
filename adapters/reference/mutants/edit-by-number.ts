import { type Mutant, mutant } from '../mutant.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const editByNumber: Mutant = mutant(
  'edit-by-number',
  'Turns an address into the number that it has by convention and edits whatever has that number.',
  { edits: ({ element }, address) => element.tag === conventionalTag(address) },
  ['edit.exact', 'edit.collateral'],
);
