import type { DataSet } from '../../../dicom/data-set.ts';
import { Attributes } from './attributes.ts';
import { COMPACTING, type CopyRules } from './copy-rules.ts';

/**
 * `destination.addAll(source)` of dcm4che, by default of 3.3.8: creators that the destination has keep their blocks
 * there, others come behind the last. A Sequence that the source has too is replaced whole, by Items with blocks of
 * their own.
 *
 * @throws LayoutError where a creator would need a block behind FF, even if lower ones are free
 */
export function mergeInto(destination: DataSet, source: DataSet, rules: CopyRules = COMPACTING): DataSet {
  const merged = Attributes.read(destination);
  merged.addAll(Attributes.read(source), rules);
  return { elements: merged.write(source) };
}
