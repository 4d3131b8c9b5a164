import type { DataSet } from '../../dicom/data-set.ts';
import { isBlockTag, isCreatorTag } from '../../dicom/private-block.ts';
import { elementOf, groupOf } from '../../dicom/tag.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

/** Where two neighbours stand that can change places: one of the block at least, creators before their data. */
function pairIn({ elements }: DataSet): number {
  const hasLengths = elements.some(({ tag }) => elementOf(tag) === 0);
  return elements.findIndex(({ tag }, index) => {
    const next = elements[index + 1]?.tag;
    if (next === undefined || tag >= next) return false;
    if (isCreatorTag(tag) || isCreatorTag(next) || elementOf(tag) === 0 || elementOf(next) === 0) return false;
    return (isBlockTag(tag) || isBlockTag(next)) && (!hasLengths || groupOf(tag) === groupOf(next));
  });
}

/** Two neighbouring elements, one of them private at least, in the wrong order; creators stay before their data. */
export const unsorted: Defect = {
  name: 'unsorted',
  title: 'an element of a block has changed places with its neighbour',
  validity: 'malformed',
  source: 'PS3.5 7.1 (ascending tags); fo-dicom issues 535 and 581',
  deviations: ['unsorted'],
  apply: (file, place) => {
    const wanted = 'whose elements have a neighbour to change places with';
    const found = firstBlock(file.dataSet, place, ({ dataSet }) => pairIn(dataSet) >= 0, wanted);
    const at = pairIn(found.dataSet);
    return spoilBlock(file, found, (elements) => [
      ...elements.slice(0, at),
      elements[at + 1]!,
      elements[at]!,
      ...elements.slice(at + 2),
    ]);
  },
};
