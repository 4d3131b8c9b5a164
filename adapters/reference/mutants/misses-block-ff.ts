import { byteOf, creatorsOf, LAST_BLOCK } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const missesBlockFf: Mutant = mutant(
  'misses-block-ff',
  'Reads reservations below block FF and stops there.',
  {
    resolver: () =>
      stackResolver((dataSet) => new Map([...creatorsOf(dataSet)].filter(([tag]) => byteOf(tag) < LAST_BLOCK))),
  },
  ['read.attribution'],
);
