import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { refuseDeflated } from './refuse-deflated.ts';
import { offsetOf } from './sizes.ts';

/** The file ends behind the tag of the first element of a block. */
export const cutInHeader: Defect = {
  name: 'cut-in-header',
  title: 'the file ends in the header of an element of a block',
  validity: 'malformed',
  source: 'PS3.5 7.1; an interrupted transfer',
  deviations: ['truncated-header', 'truncated-item', 'missing-delimitation'],
  apply: (file, place) => {
    refuseDeflated(file);
    const found = firstBlock(file.dataSet, place);
    const index = found.dataSet.elements.indexOf(found.elements[0]!);
    return { file, options: { truncate: offsetOf(file, found, index) + 4 } };
  },
};
