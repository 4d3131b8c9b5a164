import type { DataSet, DicomFile, Element, Item } from '../../dicom/data-set.ts';
import { isSequence } from '../../dicom/data-set.ts';
import { encodingOf, TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
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
  return sizeOf({ ...file, dataSet: upTo(file.dataSet, 0) });
}

/** Bytes of a file, written as if it were not deflated. */
export function sizeOf(file: DicomFile): number {
  const { deflated } = encodingOf(file.transferSyntax);
  return writeFile(deflated ? { ...file, transferSyntax: TRANSFER_SYNTAX.explicitLittle } : file).length;
}

/** The bytes of elements alone, in Explicit or Implicit VR. */
export function sizeOfElements(elements: readonly Element[], explicit: boolean): number {
  const transferSyntax = explicit ? TRANSFER_SYNTAX.explicitLittle : TRANSFER_SYNTAX.implicitLittle;
  const file = (written: readonly Element[]): DicomFile => ({
    preamble: new Uint8Array(128),
    meta: [],
    transferSyntax,
    dataSet: { elements: written },
  });
  return sizeOf(file(elements)) - sizeOf(file([]));
}

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
