import type { SeenValue } from '../contract/observation.ts';
import { hasItems, type MeaningElement } from '../dicom/meaning.ts';
import type { VR } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { sameText } from './same-text.ts';

/** `silent`: the tool says that there is a value and does not show it. */
export type Sameness = 'same' | 'other' | 'silent';

/** Without the padding that the Standard allows at the end, and the NUL that real files show. */
const trimmed = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[ \0]+$/, '');

/** The value field that an element has in a file, little endian; undefined for Items and fragments. */
function bytesOf(element: MeaningElement): Uint8Array | undefined {
  if (hasItems(element) || 'fragments' in element) return undefined;
  return 'base64' in element ? Buffer.from(element.base64, 'base64') : encodeContent(element.vr, element);
}

/** Text that a tool printed for bytes: characters, bytes in hexadecimal, or for OW words in hexadecimal. */
function bytesShown(text: string, bytes: Uint8Array, vr: VR): boolean {
  const plain = text.trim();
  if (plain === trimmed(bytes).trim()) return true;
  const width = vr === 'OW' ? 4 : 2;
  const groups = plain.split(/[\\ ,]+/);
  if (!groups.every((group) => group.length === width && /^[0-9a-f]+$/i.test(group))) return false;
  const shown = Buffer.from(groups.join(''), 'hex');
  if (width === 4) shown.swap16();
  return trimmed(shown) === trimmed(bytes);
}

const areTexts = (vr: VR, values: readonly (string | number)[], texts: readonly string[]): boolean =>
  texts.length === values.length && values.every((value, i) => sameText(vr, value, texts[i]!));

function sameTexts(element: MeaningElement, texts: readonly string[]): boolean {
  const bytes = 'values' in element ? undefined : bytesOf(element);
  if (bytes) return bytesShown(texts.join('\\'), bytes, element.vr);
  if (!('values' in element)) return false;
  const values = element.values;
  if (values.length > 0 && areTexts(element.vr, values, texts)) return true;
  const pieces = texts.join('\\').split('\\');
  if (values.length === 0) return pieces.every((piece) => piece.replace(/\0/g, '').trim() === '');
  if (areTexts(element.vr, values, pieces)) return true;
  // A text VR that may hold backslashes, and the tool took them for separators, or the reverse.
  return values.every((value) => typeof value === 'string') && sameText('LT', values.join('\\'), texts.join('\\'));
}

/**
 * Whether the values that a tool gave are those of an element: generous about the way a value is written (padding,
 * signs, hexadecimal, fewer digits, one text or several, bytes), strict about which value it is. A Sequence is listed
 * without values and counts as the same.
 */
export function sameValue(element: MeaningElement, seen: readonly SeenValue[] | undefined): Sameness {
  if (hasItems(element)) return 'same';
  if (seen === undefined || seen.some((value) => 'withheld' in value) || 'fragments' in element) return 'silent';
  const [first] = seen;
  if (first && 'base64' in first) {
    if (seen.length > 1) return 'other';
    return trimmed(Buffer.from(first.base64, 'base64')) === trimmed(bytesOf(element)!) ? 'same' : 'other';
  }
  if (first && 'prefix' in first) {
    const whole = 'values' in element ? element.values.join('\\') : trimmed(bytesOf(element)!);
    return whole.length === first.length && whole.startsWith(first.prefix) ? 'same' : 'other';
  }
  const texts = seen.map((value) => ('text' in value ? value.text : ''));
  return sameTexts(element, texts) ? 'same' : 'other';
}

/** Whether a tool showed no value at all, as it does for an empty element or one that is not there. */
export const isBlank = (seen: readonly SeenValue[]): boolean =>
  seen.every((value) => ('text' in value && value.text.trim() === '') || ('base64' in value && value.base64 === ''));
