import type { PlainContent } from '../meaning.ts';
import type { VR } from '../vr.ts';
import { encodeNumbers, isNumeric } from './encode-numbers.ts';

const SPACE = 0x20;
const BACKSLASH = 0x5c;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** VRs with at most one value, in which a backslash is an ordinary character (PS3.5 6.2). */
const ONE_VALUE: ReadonlySet<VR> = new Set<VR>(['LT', 'ST', 'UR', 'UT']);

/**
 * The value field that a content stands for: little endian, padded to an even length with a space for text and NUL for
 * UI and everything binary (PS3.5 6.2). Text becomes one byte for each character, U+0000 to U+00FF. Lengths that PS3.5
 * 6.2 sets for a VR are not enforced.
 *
 * Throws RangeError, naming VR and value, for what the VR cannot hold, and for fragments, which are no value field.
 */
export function encodeContent(vr: VR, content: PlainContent): Uint8Array {
  if ('fragments' in content) throw new RangeError(`${vr}: encapsulated fragments are not one value field`);
  if ('base64' in content) return encodeBase64(vr, content.base64);
  const { values } = content;
  if (values.length === 0) return new Uint8Array(0);
  if (vr === 'OB' || vr === 'UN' || vr === 'SQ') throw new RangeError(`${vr} has no list of values; give its bytes`);
  return isNumeric(vr) ? encodeNumbers(vr, values) : encodeText(vr, values);
}

const padOf = (vr: VR): number =>
  isNumeric(vr) || vr === 'UI' || vr === 'OB' || vr === 'UN' || vr === 'SQ' ? 0 : SPACE;

function encodeBase64(vr: VR, base64: string): Uint8Array {
  if (!BASE64.test(base64)) throw new RangeError(`${vr}: not base64: "${base64.slice(0, 40)}"`);
  const decoded = Buffer.from(base64, 'base64');
  const bytes = new Uint8Array(decoded.length + (decoded.length % 2));
  bytes.set(decoded);
  if (decoded.length % 2 === 1) bytes[decoded.length] = padOf(vr);
  return bytes;
}

function encodeText(vr: VR, values: readonly (string | number)[]): Uint8Array {
  if (values.length > 1 && ONE_VALUE.has(vr)) throw new RangeError(`${vr} holds one value, not ${values.length}`);
  let length = values.length - 1;
  for (const value of values) {
    if (typeof value !== 'string') throw new RangeError(`${vr} is written as text, not as the number ${value}`);
    length += value.length;
  }
  const bytes = new Uint8Array(length + (length % 2));
  let at = 0;
  for (const [index, value] of (values as readonly string[]).entries()) {
    if (index > 0) bytes[at++] = BACKSLASH;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code > 0xff) throw new RangeError(`${vr}: "${value}" holds a character above U+00FF`);
      if (code === BACKSLASH && !ONE_VALUE.has(vr)) throw new RangeError(`${vr}: "${value}" holds a backslash`);
      bytes[at++] = code;
    }
  }
  if (length % 2 === 1) bytes[length] = padOf(vr);
  return bytes;
}
