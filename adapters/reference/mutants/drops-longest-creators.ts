import { creatorsOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

/** All the characters that LO allows (PS3.5 6.2). */
const LONGEST = 64;

export const dropsLongestCreators: Mutant = mutant(
  'drops-longest-creators',
  'Has no room for the end of a creator of 64 characters, and takes it for none.',
  {
    resolver: () =>
      stackResolver((dataSet) => new Map([...creatorsOf(dataSet)].filter(([, creator]) => creator.length < LONGEST))),
  },
  ['read.attribution'],
);
