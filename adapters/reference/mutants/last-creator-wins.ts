import { creatorsOf, isBlockTag } from '../../../dicom/private-block.ts';
import { groupOf, type Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import type { Resolver } from '../resolver.ts';

function lastCreatorResolver(): Resolver {
  const stack: ReadonlyMap<Tag, string>[] = [];
  return {
    enter: (dataSet) => stack.push(creatorsOf(dataSet)),
    leave: () => stack.pop(),
    owner: (tag) =>
      isBlockTag(tag) ? [...stack.at(-1)!].findLast(([creator]) => groupOf(creator) === groupOf(tag))?.[1] : undefined,
  };
}

export const lastCreatorWins: Mutant = mutant(
  'last-creator-wins',
  'Gives all elements of a group to the last creator of the group.',
  { resolver: lastCreatorResolver },
  ['read.attribution', 'lookup.decoy', 'erase.decoy'],
);
