import { fieldByNumber } from '../conversion-fields.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const convertByNumber: Mutant = mutant(
  'convert-by-number',
  'Converts what has the number that a parameter has by convention.',
  { field: ({ element }) => fieldByNumber(element.tag) },
  ['convert.moved', 'convert.decoy', 'convert.foreign-only'],
);
