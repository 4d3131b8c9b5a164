import { type ItemPath, pathText, samePath } from '../../dicom/address.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { hex } from '../../dicom/tag.ts';
import { pathOf } from './item-place.ts';
import { LayoutError } from './layout-error.ts';
import { renumber } from './renumber.ts';

/**
 * Puts a creator on a given block (10 to FF) in the one Item at `path`, whose private steps are addresses. A creator
 * that stands there takes the block that becomes free. Nothing else moves.
 *
 * @throws LayoutError where the Item has no such creator, or the block holds elements without an owner
 */
export function pin(dataSet: DataSet, path: ItemPath, group: string, creator: string, block: number): DataSet {
  let found = false;
  const result = renumber(dataSet, (scope) => {
    const old = scope.reservations.find((reservation) => reservation.creator === creator)?.block;
    const blocks = scope.reservations.map((reservation) => reservation.block);
    if (old === undefined || hex(scope.group, 4) !== group.toUpperCase() || !samePath(pathOf(scope.place), path))
      return blocks;
    found = true;
    return blocks.map((each) => (each === old ? block : each === block ? old : each));
  });
  if (!found)
    throw new LayoutError(`no "${creator}" in group ${group} of ${path.length === 0 ? 'the root' : pathText(path)}`);
  return result;
}
