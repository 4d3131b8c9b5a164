import { creatorsOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const undefinedLengthParentWins: Mutant = mutant(
  'undefined-length-parent-wins',
  'Lets the creators around an Item win where its length is undefined.',
  {
    resolver: () =>
      stackResolver((dataSet, around) =>
        'undefinedLength' in dataSet && dataSet.undefinedLength === true
          ? new Map([...creatorsOf(dataSet), ...around])
          : creatorsOf(dataSet),
      ),
  },
  ['read.attribution'],
);
