import { addressOf, isAddress } from '../../dicom/address.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { FIRST_BLOCK, LAST_BLOCK } from '../../dicom/private-block.ts';
import { owned } from '../elements.ts';
import type { Setting } from './feature.ts';

/** A group in which no family draws, so that its creators take no block that anybody wants. */
const GROUP = 0x0079;
const BLOCKS = LAST_BLOCK - FIRST_BLOCK + 1;

/**
 * In the root, away from the target, every block of a group is reserved and in use: whoever wants to put another creator
 * there must refuse.
 */
export const fullGroup: Setting = {
  name: 'full-group',
  title: 'all 240 blocks of a group are reserved and hold an element',
  source: 'PS3.5 7.8.1 b: blocks 10 to FF; dcm4che: "No free block for Private Element"',
  shows: ({ meaning }) => ownersIn(meaning).size === BLOCKS,
  arrange: ({ meaning, mint }) => ({
    elements: [
      ...meaning.elements,
      ...Array.from({ length: BLOCKS }, (_, i) => owned(addressOf(GROUP, `TERRACE ${i + 1}`, 0x01), 'LO', mint('LO'))),
    ],
  }),
};

const ownersIn = ({ elements }: Meaning): ReadonlySet<string> =>
  new Set(elements.flatMap((e) => (isAddress(e) && Number.parseInt(e.group, 16) === GROUP ? [e.creator] : [])));
