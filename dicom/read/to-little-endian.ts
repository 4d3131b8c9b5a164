import type { VR } from '../vr.ts';

/** Bytes in one number of a VR that byte order concerns (PS3.5 7.3); AT is two numbers of two bytes. */
const WIDTH: Partial<Readonly<Record<VR, 2 | 4 | 8>>> = {
  AT: 2, OW: 2, SS: 2, US: 2,
  FL: 4, OF: 4, OL: 4, SL: 4, UL: 4,
  FD: 8, OD: 8, OV: 8, SV: 8, UV: 8,
}; // biome-ignore format: a table

/** A value field of Explicit VR Big Endian with its numbers turned round; bytes beyond the last whole number stay. */
export function toLittleEndian(vr: VR, bytes: Uint8Array): Uint8Array {
  const width = WIDTH[vr];
  if (width === undefined) return bytes;
  const turned = bytes.slice();
  for (let at = 0; at + width <= turned.length; at += width) turned.subarray(at, at + width).reverse();
  return turned;
}
