import type { DataSet } from '../../../dicom/data-set.ts';
import { Attributes } from './attributes.ts';

/**
 * `destination.addAll(source)` of dcm4che 3.3.8. Creators that the destination has keep their blocks there, others
 * come behind the last. A Sequence that the source has too is replaced whole, by Items with blocks from 10.
 *
 * @throws LayoutError where a creator would need a block behind FF, even if lower ones are free
 */
export function mergeInto(destination: DataSet, source: DataSet): DataSet {
  const merged = Attributes.read(destination);
  merged.addAll(Attributes.read(source));
  return merged.write();
}
