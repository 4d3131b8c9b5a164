import { byteOf, creatorsOf, creatorTagOf } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

export const oneBlockForTwoGroups: Mutant = mutant(
  'one-block-for-two-groups',
  'Expects a creator in the same block in each group that it has reserved one in.',
  {
    resolver: () =>
      stackResolver((dataSet) => {
        const creators = [...creatorsOf(dataSet)];
        const first = (text: string): number => byteOf(creators.find((one) => one[1] === text)![0]);
        return new Map(creators.map(([tag, text]) => [creatorTagOf(groupOf(tag), first(text)), text]));
      }),
  },
  ['read.attribution'],
);
