import { crash, fragile } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

const GIGABYTE = 2 ** 30;

/** The greatest number that stands where a length of four bytes may stand, undefined lengths apart. */
function greatestLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let greatest = 0;
  for (let at = 132; at + 4 <= bytes.length; at += 2) {
    const length = view.getUint32(at, true);
    // Round numbers are what a length that somebody made up looks like; text and numbers hardly ever do.
    if (
      length !== 0xffffffff &&
      [0, 0xf0, 0xfe, 0xff].includes(length & 0xff) &&
      ((length >>> 8) & 0xffff) % 0xffff === 0
    )
      greatest = Math.max(greatest, length);
  }
  return greatest;
}

export const robustBelievesLength: Mutant = fragile(
  'robust-believes-length',
  'Reserves as much memory as a length announces.',
  (met) =>
    !met.complete && greatestLength(met.bytes) >= GIGABYTE
      ? crash('SIGABRT', "terminate called after throwing an instance of 'std::bad_alloc'")
      : undefined,
  ['robust.defects'],
);
