import { creatorsOf, ownerOf } from '../../../dicom/private-block.ts';
import type { Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import type { Resolver } from '../resolver.ts';

function flatResolver(): Resolver {
  const creators = new Map<Tag, string>();
  return {
    enter: (dataSet) => {
      for (const [tag, text] of creatorsOf(dataSet)) creators.set(tag, text);
    },
    leave: () => {},
    owner: (tag) => ownerOf(tag, creators),
  };
}

export const keepsScopeAfterItem: Mutant = mutant(
  'keeps-scope-after-item',
  'Keeps one list of creators for the whole file, so that those of an Item still count after its end.',
  { resolver: flatResolver },
  ['read.attribution', 'read.scope'],
);
