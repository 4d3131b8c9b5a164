import { fieldByNumber } from '../conversion-fields.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const convertAnyOwner: Mutant = mutant(
  'convert-any-owner',
  'Finds a parameter by its creator in any block, and besides takes what has its conventional number for it.',
  { field: (place) => CORRECT.field(place) ?? fieldByNumber(place.element.tag) },
  ['convert.decoy', 'convert.foreign-only'],
);
