import { creatorsOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const misses64Characters: Mutant = mutant(
  'misses-64-characters',
  'Takes a creator of all 64 characters for none, in a buffer that has room for 63.',
  {
    resolver: () =>
      stackResolver((dataSet) => new Map([...creatorsOf(dataSet)].filter(([, text]) => text.length < 64))),
  },
  ['read.attribution'],
);
