import { type Element, isFragments, isSequence } from '../../dicom/data-set.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

const emptied = (element: Element): Element => {
  if (isSequence(element)) return { ...element, items: [] };
  return isFragments(element) ? { ...element, fragments: [new Uint8Array()] } : { ...element, bytes: new Uint8Array() };
};

/** An element that comes again, without a value: what counts, the first or the last, shows in the answer. */
export const duplicateTag: Defect = {
  name: 'duplicate-tag',
  title: 'an element of a block comes twice, empty the second time',
  validity: 'malformed',
  source: 'PS3.5 7.1: a tag occurs once in a Data Set; fo-dicom issue 570',
  deviations: ['duplicate-tag'],
  apply: (file, place) => {
    const found = firstBlock(file.dataSet, place);
    const [first] = found.elements;
    return spoilBlock(file, found, (elements) =>
      elements.flatMap((element) => (element === first ? [element, emptied(element)] : [element])),
    );
  },
};
