import type { SeenValue } from '../../contract/observation.ts';
import { asBase64, bytesOfHex, NUMBER, NUMERIC, ONE_TEXT, TEXT, tagsOf } from '../printed-bytes.ts';

/** Where GDCM stops: bytes in hexadecimal, the same where the VR is unknown, characters of text. */
const MOST = { bytes: 64, unknown: 32, characters: 256 } as const;

/**
 * Values from the value column of gdcmdump; undefined where they do not look as they should for the VR (`??` where it
 * is unknown). `length` is the length of the value field. Text keeps its padding. A value without known VR is printed
 * as text where all its bytes are printable, otherwise in hexadecimal like OB and OW, as little endian bytes. Real
 * numbers have six digits. Observed with 3.0.21.
 */
export function gdcmdumpValues(vr: string, text: string, length: number | undefined): SeenValue[] | undefined {
  if (text === '(no value)') return [];
  const inside = text.length >= 2 && text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : undefined;
  if (TEXT.has(vr) || (inside !== undefined && (vr === 'UN' || vr === '??'))) {
    if (inside === undefined) return undefined;
    if (isCut(inside.length, MOST.characters, length)) return [{ withheld: true }];
    if (!TEXT.has(vr)) return asBase64(Buffer.from(inside, 'latin1'));
    return (ONE_TEXT.has(vr) ? [inside] : inside.split('\\')).map((value) => ({ text: value }));
  }
  if (vr === 'AT') return tagsOf(text);
  if (NUMERIC.has(vr) || vr === 'OF' || vr === 'OD') return numbers(text);
  const bytes = bytesOfHex(text);
  if (bytes === undefined) return undefined;
  if (isCut(bytes.length, vr === '??' ? MOST.unknown : MOST.bytes, length)) return [{ withheld: true }];
  return bytes.length === length ? asBase64(bytes) : undefined;
}

/** How long a cut value is without its padding is not told, so that its beginning is of no use. */
const isCut = (shown: number, most: number, length: number | undefined): boolean =>
  shown === most && length !== undefined && length > most;

function numbers(text: string): SeenValue[] | undefined {
  const parts = text.split('\\');
  return parts.every((part) => NUMBER.test(part)) ? parts.map((part) => ({ text: part })) : undefined;
}
