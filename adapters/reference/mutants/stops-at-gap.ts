import { creatorsOf, creatorTagOf, FIRST_BLOCK, LAST_BLOCK } from '../../../dicom/private-block.ts';
import { elementOf, groupOf, type Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { stackResolver } from '../resolver.ts';

/** The creators before the first block of their group that nobody reserves. */
function beforeGap(creators: ReadonlyMap<Tag, string>): ReadonlyMap<Tag, string> {
  const endOf = (group: number): number => {
    let block = FIRST_BLOCK;
    while (block <= LAST_BLOCK && creators.has(creatorTagOf(group, block))) block++;
    return block;
  };
  return new Map([...creators].filter(([tag]) => elementOf(tag) < endOf(groupOf(tag))));
}

export const stopsAtGap: Mutant = mutant(
  'stops-at-gap',
  'Looks for creators from block 10 upwards and stops at the first block that is free.',
  { resolver: () => stackResolver((dataSet) => beforeGap(creatorsOf(dataSet))) },
  ['read.attribution', 'lookup.moved', 'lookup.decoy'],
);
