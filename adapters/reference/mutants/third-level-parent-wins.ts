import { creatorsOf, ownerOf } from '../../../dicom/private-block.ts';
import type { Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import type { Resolver } from '../resolver.ts';

function fromThirdLevel(): Resolver {
  const stack: ReadonlyMap<Tag, string>[] = [];
  return {
    enter: (dataSet) => {
      const own = creatorsOf(dataSet);
      stack.push(stack.length < 3 ? own : new Map([...own, ...stack.at(-1)!]));
    },
    leave: () => stack.pop(),
    owner: (tag) => ownerOf(tag, stack.at(-1)!),
  };
}

export const thirdLevelParentWins: Mutant = mutant(
  'third-level-parent-wins',
  'Lets the creators around an Item win from the third level on.',
  { resolver: fromThirdLevel },
  ['read.attribution'],
);
