import type { DataSet } from '../../../dicom/data-set.ts';
import { creatorsOf, ownerOf } from '../../../dicom/private-block.ts';
import type { Tag } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import type { Resolver } from '../resolver.ts';

/** Creators by depth: read once, at the first Data Set of that depth that has any. */
function cachingResolver(): Resolver {
  const byDepth: (ReadonlyMap<Tag, string> | undefined)[] = [];
  let depth = -1;
  return {
    enter: (dataSet: DataSet) => {
      depth++;
      const creators = creatorsOf(dataSet);
      if (creators.size > 0) byDepth[depth] ??= creators;
    },
    leave: () => depth--,
    owner: (tag) => ownerOf(tag, byDepth[depth] ?? new Map()),
  };
}

export const firstItemCreators: Mutant = mutant(
  'first-item-creators',
  'Reads the creators of the first Item and takes them for those of its neighbours.',
  { resolver: cachingResolver },
  ['read.attribution', 'read.scope', 'lookup.siblings'],
);
