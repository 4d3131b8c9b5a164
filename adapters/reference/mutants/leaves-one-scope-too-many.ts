import { creatorsOf, ownerOf } from '../../../dicom/private-block.ts';
import type { Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import type { Resolver } from '../resolver.ts';

function leavingTwo(): Resolver {
  const stack: ReadonlyMap<Tag, string>[] = [];
  return {
    enter: (dataSet) => stack.push(creatorsOf(dataSet)),
    leave: () => {
      stack.pop();
      if (stack.length > 1) stack.splice(-1, 1, stack.at(-2)!);
    },
    owner: (tag) => ownerOf(tag, stack.at(-1)!),
  };
}

export const leavesOneScopeTooMany: Mutant = mutant(
  'leaves-one-scope-too-many',
  'Takes the creators around an Item for its own once an Item inside it has closed.',
  { resolver: leavingTwo },
  ['read.attribution'],
);
