import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddress } from '../private-dictionary.ts';

export const xmlCreatorByNumber: Mutant = mutant(
  'xml-creator-by-number',
  'Names in the XML document the vendor that uses a number by convention.',
  { xmlResolver: () => ({ enter: () => {}, leave: () => {}, owner: (tag) => conventionalAddress(tag)?.creator }) },
  ['export.xml'],
);
