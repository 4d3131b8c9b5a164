import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { refuseDeflated } from './refuse-deflated.ts';
import { offsetOf, withLengthsTo } from './sizes.ts';
import { staysASequence } from './stays-a-sequence.ts';

/** The file ends between two elements of an Item that says it is longer. */
export const cutInItem: Defect = {
  name: 'cut-in-item',
  title: 'the file ends in an Item, before the elements of a block',
  validity: 'malformed',
  source: 'PS3.5 7.5.2; an interrupted transfer',
  deviations: ['truncated-item'],
  apply: (file, place) => {
    refuseDeflated(file);
    const { explicit } = encodingOf(file.transferSyntax);
    const found = firstBlock(file.dataSet, place, (each) => staysASequence(each, explicit), 'in an Item');
    const index = found.dataSet.elements.indexOf(found.elements[0]!);
    return { file: withLengthsTo(file, found), options: { truncate: offsetOf(file, found, index) } };
  },
};
