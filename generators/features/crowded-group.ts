import { addressOf, isAddress } from '../../dicom/address.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { LAST_BLOCK } from '../../dicom/private-block.ts';
import { hex } from '../../dicom/tag.ts';
import { owned } from '../elements.ts';
import { itemAt } from '../items.ts';
import type { Trigger } from './feature.ts';
import { withMore } from './neighbours.ts';

/** Of 240; the others are for those that a case adds, and for moving. */
const CREATORS = 234;

/**
 * Nearly every block of the target's group is reserved in its Item: a search that gives up early does not come to the
 * end, and a new block is hard to find. (All 240 reserved is the defect `full-group`: then nothing can move.)
 */
export const crowdedGroup: Trigger = {
  name: 'crowded-group',
  title: "nearly all 240 blocks of the target's group are reserved",
  source: 'PS3.5 7.8.1 b; pydicom/pydicom#1097, whose search ended at the first gap',
  place: 'any',
  isAboutCreator: true,
  shows: ({ subject, meaning }) =>
    creatorsIn(itemAt(meaning, subject.target.path)!, subject.target.address.group).size >= CREATORS,
  suits: () => true,
  arrange(stage) {
    const { path, address } = stage.target;
    const present = creatorsIn(itemAt(stage.meaning, path)!, address.group);
    const group = Number.parseInt(address.group, 16);
    /** From the first block up, or from the last down, which leaves the free ones below. */
    const nameOf = (i: number): string =>
      stage.choice % 2 === 0 ? `HARBOUR UNIT ${i + 1}` : `HARBOUR UNIT^${hex(LAST_BLOCK - i, 2)}`;
    const others = Array.from({ length: Math.max(0, CREATORS - present.size) }, (_, i) =>
      owned(addressOf(group, nameOf(i), 0x01), 'LO', stage.mint('LO')),
    );
    return { meaning: withMore(stage, others), target: stage.target };
  },
};

const creatorsIn = ({ elements }: Meaning, group: string): ReadonlySet<string> =>
  new Set(elements.flatMap((e) => (isAddress(e) && e.group === group ? [e.creator] : [])));
