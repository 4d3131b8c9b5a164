import type { Item } from '../data-set.ts';
import { DeviationLog } from './deviation.ts';
import type { VrOf } from './implicit-vr.ts';
import { readItemsOnly } from './read-data-set.ts';
import { Reading } from './reading.ts';
import { IMPLICIT_LITTLE, Source } from './source.ts';

/**
 * The Items that a value of VR UN holds, or undefined where it does not hold Items in Implicit VR Little Endian and
 * nothing else (PS3.5 6.2.2 Note 2). No bytes are no Items.
 */
export function itemsIn(bytes: Uint8Array, vrOf?: VrOf): readonly Item[] | undefined {
  const log = new DeviationLog();
  const items = readItemsOnly(new Reading(new Source(bytes), log, 0, vrOf), IMPLICIT_LITTLE, bytes.length);
  return log.structural === 0 ? items : undefined;
}
