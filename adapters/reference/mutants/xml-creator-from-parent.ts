import { creatorsOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const xmlCreatorFromParent: Mutant = mutant(
  'xml-creator-from-parent',
  'Names in the XML document the creator that the Data Set around an Item has for the block.',
  { xmlResolver: () => stackResolver((dataSet, around) => new Map([...creatorsOf(dataSet), ...around])) },
  ['export.xml'],
);
