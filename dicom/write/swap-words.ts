import type { VR } from '../vr.ts';

const WORD_SIZE: { readonly [V in VR]?: 2 | 4 | 8 } = {
  AT: 2, OW: 2, SS: 2, US: 2,
  FL: 4, OF: 4, OL: 4, SL: 4, UL: 4,
  FD: 8, OD: 8, OV: 8, SV: 8, UV: 8,
}; // biome-ignore format: a table

/**
 * A value field in the other byte order: each word of the VR reversed. AT is two 16-bit words (PS3.5 7.3, 6.2). Text,
 * OB and UN have no byte order and come back as they are, and so do bytes that do not fill a last word.
 */
export function swapWords(vr: VR, bytes: Uint8Array): Uint8Array {
  const size = WORD_SIZE[vr];
  if (size === undefined) return bytes;
  const swapped = new Uint8Array(bytes); // A copy: `slice` of a Buffer would share its memory.
  const words = Buffer.from(swapped.buffer, 0, bytes.length - (bytes.length % size));
  if (size === 2) words.swap16();
  else if (size === 4) words.swap32();
  else words.swap64();
  return swapped;
}
