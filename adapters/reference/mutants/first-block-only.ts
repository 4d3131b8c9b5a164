import { creatorsOf, FIRST_BLOCK } from '../../../dicom/private-block.ts';
import { elementOf } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const firstBlockOnly: Mutant = mutant(
  'first-block-only',
  'Reads the creator of block 10 and no other.',
  {
    resolver: () =>
      stackResolver((dataSet) => new Map([...creatorsOf(dataSet)].filter(([tag]) => elementOf(tag) === FIRST_BLOCK))),
  },
  ['read.attribution', 'lookup.moved', 'lookup.decoy'],
);
