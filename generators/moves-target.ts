import type { Case } from '../contract/case.ts';
import type { DataSet } from '../dicom/data-set.ts';
import { alongPath } from './items.ts';
import { applyLayout, LayoutError } from './layouts/index.ts';
import { blockIn, physicalItem } from './physical.ts';
import { place } from './place.ts';

/** Whether a case's layout takes the target's creator away from its canonical block, and can be had at all. */
export function movesTarget({ instances, target, layout }: Pick<Case, 'instances' | 'target' | 'layout'>): boolean {
  const { path, address } = target;
  const canonical = place(alongPath(instances[0]!, path));
  const blockOf = (dataSet: DataSet): number | undefined => {
    const item = physicalItem(dataSet, path);
    return item && blockIn(item, address.group, address.creator);
  };
  try {
    const moved = blockOf(applyLayout(layout, canonical));
    return moved !== undefined && moved !== blockOf(canonical);
  } catch (error) {
    if (error instanceof LayoutError) return false;
    throw error;
  }
}
