import type { Element } from '../../dicom/data-set.ts';
import { byteOf, creatorTagOf, isPrivateGroup, sorted } from '../../dicom/private-block.ts';
import { elementOf, groupOf, tagOf } from '../../dicom/tag.ts';
import { type BlockPlace, firstBlock, isInBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { spoilBlock } from './spoil-block.ts';

/** The element that plays the creator, and the "block" that would follow from it. */
const LOW = 0x01;

const isFree = ({ dataSet, group }: BlockPlace): boolean =>
  isPrivateGroup(group) &&
  !dataSet.elements.some(({ tag }) => {
    const number = elementOf(tag);
    return groupOf(tag) === group && (number === LOW || number >>> 8 === LOW);
  });

/** (gggg,0001) used as a creator, of (gggg,0100-01FF): elements that have no permitted use. */
export const lowCreator: Defect = {
  name: 'low-creator',
  title: 'a block is numbered 01: its creator is (gggg,0001)',
  validity: 'malformed',
  source: 'PS3.5 7.8.1 c Note 3 (0001-000F and 0100-0FFF are not allowed); pydicom issue 91, dcmjs issue 356',
  deviations: ['illegal-private-tag'],
  apply: (file, place) => {
    const found = firstBlock(file.dataSet, place, isFree, 'in a group without element 0001');
    const { group, block } = found;
    const creator = creatorTagOf(group, block);
    const low = (element: Element): Element => {
      if (element.tag === creator) return { ...element, tag: tagOf(group, LOW) };
      if (!isInBlock(element.tag, group, block)) return element;
      return { ...element, tag: tagOf(group, (LOW << 8) | byteOf(element.tag)) };
    };
    return spoilBlock(file, found, (elements) => sorted(elements.map(low)));
  },
};
