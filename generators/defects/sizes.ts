import type { DataSet, DicomFile, Element, Item } from '../../dicom/data-set.ts';
import { isSequence } from '../../dicom/data-set.ts';
import { elementOf } from '../../dicom/tag.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { sizeOfDataSet } from '../../dicom/write/size-of-data-set.ts';
import { type BlockPlace, changeAt } from './block-place.ts';

/**
 * Bytes from the start of the file to the element with this number in the Data Set of a block, or to the end of that
 * Data Set. In a deflated file, as if it were not deflated.
 */
export function offsetOf(file: DicomFile, { way }: Pick<BlockPlace, 'way'>, index: number): number {
  const upTo = (dataSet: DataSet, depth: number): DataSet => {
    const step = way[depth];
    if (step === undefined) return { elements: dataSet.elements.slice(0, index) };
    const sequence = dataSet.elements[step.index]!;
    if (!isSequence(sequence)) return dataSet;
    const last: Item = { ...upTo(sequence.items[step.item]!, depth + 1), undefinedLength: false };
    // Headers are as long with either form of length, and nothing is left of what ends them.
    const items = [...sequence.items.slice(0, step.item), last];
    return { elements: [...dataSet.elements.slice(0, step.index), { ...sequence, items, undefinedLength: false }] };
  };
  const meta = { elements: file.meta.filter(({ tag }) => elementOf(tag) !== 0) };
  return (
    BEFORE_META +
    sizeOfDataSet(meta, { explicit: true }) +
    sizeOfDataSet(upTo(file.dataSet, 0), encodingOf(file.transferSyntax))
  );
}

/** Preamble, prefix and (0002,0000). */
const BEFORE_META = 128 + 4 + 12;

/** The bytes of elements alone, in Explicit or Implicit VR. */
export const sizeOfElements = (elements: readonly Element[], explicit: boolean): number =>
  sizeOfDataSet({ elements }, { explicit });

/** The file with defined lengths of the Sequences and Items that lead to a block, so that what they hold can be missed. */
export const withLengthsTo = (file: DicomFile, { way }: BlockPlace): DicomFile => ({
  ...file,
  dataSet: changeAt(
    file.dataSet,
    way,
    (dataSet) => dataSet,
    (sequence, number) => ({
      ...sequence,
      undefinedLength: false,
      items: sequence.items.map((item, index) => (index === number ? { ...item, undefinedLength: false } : item)),
    }),
  ),
});
