import type { VR } from '../vr.ts';
import { encodeContent } from '../write/encode-content.ts';

/** VRs whose values are numbers in a Meaning. SV and UV are decimal text, for a number cannot hold them all. */
const NUMBERS: ReadonlySet<VR> = new Set<VR>(['FD', 'FL', 'SL', 'SS', 'UL', 'US']);

/** VRs without a list of values: a document gives their bytes. */
const BINARY: ReadonlySet<VR> = new Set<VR>(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'UN']);

/**
 * The bytes of a text. Documents are in Unicode, files in the character set that they name: UTF-8, or one byte for each
 * character; characters that have no such byte are written in UTF-8 all the same.
 */
export const textBytes = (text: string, utf8: boolean): Uint8Array =>
  Buffer.from(text, utf8 || /[^\0-\xff]/.test(text) ? 'utf8' : 'latin1');

function padded(bytes: Uint8Array, vr: VR): Uint8Array {
  if (bytes.length % 2 === 0) return bytes;
  return Buffer.concat([bytes, Uint8Array.of(vr === 'UI' ? 0 : 0x20)]);
}

const SPECIAL: Readonly<Record<string, number>> = { inf: Infinity, infinity: Infinity, nan: Number.NaN };

function number(text: string): number {
  const bare = text.trim();
  const special = SPECIAL[bare.replace(/^[+-]/, '').toLowerCase()];
  if (special !== undefined) return bare.startsWith('-') ? -special : special;
  return bare === '' ? Number.NaN : Number(bare);
}

function numbers(vr: VR, texts: readonly string[]): readonly (string | number)[] {
  if (vr === 'AT') return texts.map((text) => text.replace(/[(),\s]/g, '').toUpperCase());
  return NUMBERS.has(vr) ? texts.map(number) : texts.map((text) => text.trim());
}

/**
 * The value field, little endian, that the texts of a document stand for; undefined where the VR has no such values. Texts
 * of several values are joined: a reader who splits what the VR leaves whole loses nothing.
 */
export function valueField(vr: VR, texts: readonly string[], utf8: boolean): Uint8Array | undefined {
  if (texts.length === 0) return new Uint8Array(0);
  if (BINARY.has(vr)) return undefined;
  if (vr !== 'AT' && vr !== 'SV' && vr !== 'UV' && !NUMBERS.has(vr))
    return padded(textBytes(texts.join('\\'), utf8), vr);
  try {
    return encodeContent(vr, { values: numbers(vr, texts) });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The bytes of base64, which documents wrap into lines; undefined where it is none. */
export function base64Field(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return undefined;
  const bytes = Buffer.from(bare, 'base64');
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Uint8Array.of(0)]);
}
