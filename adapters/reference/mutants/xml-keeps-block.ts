import { tagText } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const xmlKeepsBlock: Mutant = mutant(
  'xml-keeps-block',
  'Leaves the block in the private tags of the XML document.',
  { xmlTag: tagText },
  ['export.xml'],
);
