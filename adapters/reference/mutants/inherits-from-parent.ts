import { creatorsOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const inheritsFromParent: Mutant = mutant(
  'inherits-from-parent',
  'Lets an Item inherit the creators of the Data Set around it.',
  { resolver: () => stackResolver((dataSet, around) => new Map([...around, ...creatorsOf(dataSet)])) },
  ['read.scope'],
);
