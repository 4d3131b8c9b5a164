import { creatorsOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const collapsesInnerSpaces: Mutant = mutant(
  'collapses-inner-spaces',
  'Makes one space of several within a creator.',
  {
    resolver: () =>
      stackResolver(
        (dataSet) => new Map([...creatorsOf(dataSet)].map(([tag, text]) => [tag, text.replace(/ {2,}/g, ' ')])),
      ),
  },
  ['read.attribution'],
);
