import { type Mutant, mutant } from '../mutant.ts';

export const xmlWithoutCreators: Mutant = mutant(
  'xml-without-creators',
  'Leaves privateCreator out of the XML document.',
  { xmlResolver: () => ({ enter: () => {}, leave: () => {}, owner: () => undefined }) },
  ['export.xml'],
);
