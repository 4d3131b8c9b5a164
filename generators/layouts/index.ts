import type { LayoutSpec } from '../../contract/case.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { appendAfterLast } from './append-after-last.ts';
import { canonical } from './canonical.ts';
import { dcm4cheCompact } from './dcm4che/dcm4che-compact.ts';
import { dcm4cheMerge } from './dcm4che/dcm4che-merge.ts';
import { RELEASE_LAYOUTS } from './dcm4che/releases.ts';
import { firstGap } from './first-gap.ts';
import { high } from './high.ts';
import type { Layout } from './layout.ts';
import { LayoutError } from './layout-error.ts';
import { random } from './random.ts';
import { shift } from './shift.ts';
import { sparse } from './sparse.ts';
import { swap } from './swap.ts';

export type { Layout } from './layout.ts';
export { LayoutError } from './layout-error.ts';

/** Those that cases are drawn with: they give legal data other blocks and change nothing else. */
export const DRAWN_LAYOUTS: readonly Layout[] = [
  dcm4cheCompact,
  dcm4cheMerge,
  appendAfterLast,
  firstGap,
  shift,
  swap,
  sparse,
  high,
  random,
];

/** All layouts, in the order in which they are listed. */
export const LAYOUTS: readonly Layout[] = [canonical, ...DRAWN_LAYOUTS, ...RELEASE_LAYOUTS];

/**
 * Lays out a Data Set.
 *
 * @throws LayoutError where no layout has that name, or the data do not allow it
 */
export function applyLayout(spec: LayoutSpec, dataSet: DataSet): DataSet {
  const layout = LAYOUTS.find(({ name }) => name === spec.name);
  if (!layout)
    throw new LayoutError(`no layout "${spec.name}"; there are ${LAYOUTS.map(({ name }) => name).join(', ')}`);
  return layout.apply(dataSet, spec);
}
