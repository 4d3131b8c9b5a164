import type { RawPath } from '../../dicom/address.ts';
import { type DataSet, type Item, isSequence, type SequenceElement } from '../../dicom/data-set.ts';
import { parseTag } from '../../dicom/tag.ts';

const sequenceAt = (dataSet: DataSet, tag: string): SequenceElement | undefined =>
  dataSet.elements.filter(isSequence).find((element) => element.tag === parseTag(tag));

/** The Data Sets on a way from the root, the root first; undefined where there is no such Item. */
export function dataSetsAlong(dataSet: DataSet, path: RawPath): readonly DataSet[] | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return [dataSet];
  const item = sequenceAt(dataSet, step.tag)?.items[step.item];
  const deeper = item && dataSetsAlong(item, rest);
  return deeper && [dataSet, ...deeper];
}

/** A Data Set with other elements in the Item that a path leads to. */
export function changeDataSet(dataSet: DataSet, path: RawPath, changed: DataSet): DataSet {
  const [step, ...rest] = path;
  if (step === undefined) return { elements: changed.elements };
  const sequence = sequenceAt(dataSet, step.tag);
  return {
    elements: dataSet.elements.map((element) =>
      element !== sequence
        ? element
        : {
            ...sequence,
            items: sequence.items.map(
              (item, i): Item => (i === step.item ? { ...item, ...changeDataSet(item, rest, changed) } : item),
            ),
          },
    ),
  };
}
