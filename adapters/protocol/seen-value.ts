import type { SeenValue } from '../../contract/observation.ts';
import { isVR } from '../../dicom/vr.ts';
import { swapWords } from '../../dicom/write/swap-words.ts';

/** A value for the protocol from text or a number; a number reads back as the same number. */
export const seenText = (value: string | number): SeenValue => ({ text: String(value) });

/**
 * The values of an element that a tool hands out as bytes, in the byte order of the file: none where it is empty, else
 * all of them in one entry, words little endian.
 */
export function seenBytes(bytes: Uint8Array, vr: string, littleEndian: boolean): readonly SeenValue[] {
  if (bytes.length === 0) return [];
  // A copy: the slice of a Buffer would share its memory.
  const words = littleEndian || !isVR(vr) ? bytes : swapWords(vr, Uint8Array.from(bytes));
  return [{ base64: Buffer.from(words).toString('base64') }];
}
