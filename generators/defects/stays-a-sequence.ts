import { isPrivateGroup } from '../../dicom/private-block.ts';
import { groupOf } from '../../dicom/tag.ts';
import type { BlockPlace } from './block-place.ts';

/**
 * Whether a block lies in an Item that can still be told to be one if all lengths on the way are defined: private
 * Sequences in Implicit VR, and those that are UN, are bytes to a reader who does not know them.
 */
export const staysASequence = ({ way, around, isInUN }: BlockPlace, explicit: boolean): boolean =>
  way.length > 0 &&
  !isInUN &&
  (explicit || way.every(({ index }, depth) => !isPrivateGroup(groupOf(around[depth]!.elements[index]!.tag))));
