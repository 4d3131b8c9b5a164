import type { DataSet } from '../../dicom/data-set.ts';
import { creatorsOf, ownerOf } from '../../dicom/private-block.ts';
import type { Tag } from '../../dicom/tag.ts';

/** Who owns a private data element: told of each Data Set and Item in the order of the file, from the root. */
export interface Resolver {
  enter(dataSet: DataSet): void;
  /** The innermost Data Set ends. */
  leave(): void;
  /** The owner of an element of the innermost Data Set. */
  owner(tag: Tag): string | undefined;
}

/** A resolver that knows, for each Data Set on the way down, the creators by their tags. */
export function stackResolver(
  creators: (dataSet: DataSet, around: ReadonlyMap<Tag, string>) => ReadonlyMap<Tag, string>,
): Resolver {
  const stack: ReadonlyMap<Tag, string>[] = [];
  return {
    enter: (dataSet) => stack.push(creators(dataSet, stack.at(-1) ?? new Map())),
    leave: () => stack.pop(),
    owner: (tag) => ownerOf(tag, stack.at(-1)!),
  };
}

/** The right one: an element belongs to the creator of its block in its own Data Set (PS3.5 7.8.1). */
export const correctResolver = (): Resolver => stackResolver(creatorsOf);
