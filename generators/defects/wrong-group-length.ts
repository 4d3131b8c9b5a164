import { groupOf, tagOf } from '../../dicom/tag.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { firstBlock } from './block-place.ts';
import type { Defect } from './defect.ts';
import { sizeOfElements } from './sizes.ts';
import { spoilBlock } from './spoil-block.ts';

/** A group length that is two bytes short, as after an edit that did not correct it. */
export const wrongGroupLength: Defect = {
  name: 'wrong-group-length',
  title: 'the group of a block begins with a wrong group length',
  validity: 'tolerated',
  editions: 'group lengths are retired in all editions seen; where there is one, it must be right',
  source: 'PS3.5 7.2 and 7.8.1 f',
  deviations: ['group-length-wrong'],
  apply: (file, place) => {
    const found = firstBlock(file.dataSet, place);
    const tag = tagOf(found.group, 0);
    return spoilBlock(file, found, (all) => {
      const elements = all.filter((element) => element.tag !== tag);
      const group = elements.filter((element) => groupOf(element.tag) === found.group);
      const explicit = encodingOf(file.transferSyntax).explicit && !found.isInUN;
      const bytes = new Uint8Array(4);
      new DataView(bytes.buffer).setUint32(0, sizeOfElements(group, explicit) - 2, true);
      const at = elements.indexOf(group[0]!);
      return [...elements.slice(0, at), { tag, vr: 'UL', bytes }, ...elements.slice(at)];
    });
  },
};
