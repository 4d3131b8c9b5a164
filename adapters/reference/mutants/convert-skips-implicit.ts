import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const convertSkipsImplicit: Mutant = mutant(
  'convert-skips-implicit',
  'Leaves out private elements whose VR the file does not say.',
  { field: (place) => (place.vrStored ? CORRECT.field(place) : undefined) },
  ['convert.encoding'],
);
