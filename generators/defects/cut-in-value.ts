import { type Element, isValue } from '../../dicom/data-set.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { refuseDeflated } from './refuse-deflated.ts';
import { offsetOf } from './sizes.ts';

const hasValue = (element: Element): boolean => isValue(element) && element.bytes.length > 1;

/** The file ends in the middle of the first value of a block. */
export const cutInValue: Defect = {
  name: 'cut-in-value',
  title: 'the file ends in the value of an element of a block',
  validity: 'malformed',
  source: 'PS3.5 7.1; an interrupted transfer',
  deviations: ['truncated-value', 'truncated-item', 'missing-delimitation'],
  apply: (file, place) => {
    refuseDeflated(file);
    const found = firstBlock(file.dataSet, place, ({ elements }) => elements.some(hasValue), 'with a value to cut');
    const target = found.elements.find(hasValue)!;
    const end = offsetOf(file, found, found.dataSet.elements.indexOf(target) + 1);
    const half = isValue(target) ? Math.ceil(target.bytes.length / 2) : 0;
    return { file, options: { truncate: end - half } };
  },
};
