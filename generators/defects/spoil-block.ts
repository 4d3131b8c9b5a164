import type { DicomFile, Element } from '../../dicom/data-set.ts';
import { type BlockPlace, changeAt } from './block-place.ts';
import type { Defective } from './defect.ts';

/** The file with other elements in the Data Set that holds a block. */
export const spoilBlock = (
  file: DicomFile,
  found: BlockPlace,
  change: (elements: readonly Element[]) => readonly Element[],
): Defective => ({
  file: {
    ...file,
    dataSet: changeAt(file.dataSet, found.way, (dataSet) => ({ ...dataSet, elements: change(dataSet.elements) })),
  },
});
