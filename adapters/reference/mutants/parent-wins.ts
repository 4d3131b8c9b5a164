import { creatorsOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const parentWins: Mutant = mutant(
  'parent-wins',
  'Does not notice that an Item gives a block of the Data Set around it to another creator.',
  { resolver: () => stackResolver((dataSet, around) => new Map([...creatorsOf(dataSet), ...around])) },
  ['read.attribution', 'read.scope'],
);
