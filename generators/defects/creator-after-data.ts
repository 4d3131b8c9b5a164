import { creatorTagOf } from '../../dicom/private-block.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

/** A creator behind the elements of its block: readers that go through the file once meet the data first. */
export const creatorAfterData: Defect = {
  name: 'creator-after-data',
  title: 'a creator stands behind the elements of its block',
  validity: 'malformed',
  source: 'PS3.5 7.1 (ascending tags); fo-dicom issues 535 and 581',
  deviations: ['creator-after-data', 'unsorted'],
  apply: (file, place) => {
    const found = firstBlock(file.dataSet, place);
    const tag = creatorTagOf(found.group, found.block);
    const last = found.elements.at(-1);
    return spoilBlock(file, found, (elements) => {
      const creator = elements.filter((element) => element.tag === tag);
      return elements.flatMap((element) =>
        element.tag === tag ? [] : element === last ? [element, ...creator] : [element],
      );
    });
  },
};
