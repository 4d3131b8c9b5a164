import { creatorTagOf } from '../../dicom/private-block.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

/** Elements of a block whose creator is gone, as after an anonymiser that keeps data by number. */
export const orphan: Defect = {
  name: 'orphan',
  title: 'the creator of a block is missing, its elements are there',
  validity: 'tolerated',
  source: 'PS3.5 7.8.1 b; KitwareMedical/dicom-anonymizer issues 10 and 97, vtk-dicom issue 140',
  deviations: ['orphan'],
  apply: (file, place) => {
    const found = firstBlock(file.dataSet, place);
    const tag = creatorTagOf(found.group, found.block);
    return spoilBlock(file, found, (elements) => elements.filter((element) => element.tag !== tag));
  },
};
