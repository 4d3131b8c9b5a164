import { type Element, isValue, type ValueElement } from '../../../dicom/data-set.ts';
import { valueElement } from '../../../dicom/make-element.ts';
import type { VR } from '../../../dicom/vr.ts';
import type { CopyRules } from './copy-rules.ts';

/** Text of one value or several, trimmed at both ends of each; or of one, trimmed at its end. */
const TEXT: ReadonlyMap<VR, 'list' | 'one value'> = new Map([
  ...(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'PN', 'SH', 'TM', 'UC', 'UI'] as const).map(
    (vr) => [vr, 'list'] as const,
  ),
  ...(['LT', 'ST', 'UR', 'UT'] as const).map((vr) => [vr, 'one value'] as const),
]);

/** Whether values of a VR are text. */
export const isTextVR = (vr: VR): boolean => TEXT.has(vr);

/**
 * An element after dcm4che has taken its value apart and put it together again: text trimmed of spaces and control
 * characters and padded anew (5.18.1 to 5.19.1, and XML); in XML also PN without trailing empty components, and FD as
 * text of at most 16 characters, the rest cut off without rounding. FL and whole numbers survive XML. Text is handled
 * byte by byte, as `Attributes` handles creators.
 */
export function retold(element: Element, values: CopyRules['values']): Element {
  if (values === 'kept' || !isValue(element)) return element;
  const { vr, bytes } = element;
  const text = TEXT.get(vr);
  if (text) {
    const inXML = values === 'in XML';
    return isTidy(vr, bytes, inXML, text === 'list') ? element : withBytes(element, trimmed(vr, bytes, inXML));
  }
  if (values !== 'in XML' || vr !== 'FD') return element;
  const short = shortened(bytes);
  return short === bytes ? element : withBytes(element, short);
}

const withBytes = ({ tag, vr, violation }: ValueElement, bytes: Uint8Array): Element =>
  valueElement(tag, vr, bytes, violation);

const SPACE = 0x20;
const BACKSLASH = 0x5c;

/** Whether nothing can be trimmed, as is mostly so: seen in the bytes, which is many times faster than taking them apart. */
function isTidy(vr: VR, bytes: Uint8Array, inXML: boolean, isList: boolean): boolean {
  if (bytes.length % 2 === 1 || (inXML && vr === 'PN')) return false;
  const padding = bytes[bytes.length - 1] === (vr === 'UI' ? 0 : SPACE) ? 1 : 0;
  const end = bytes.length - padding;
  // One byte of padding stands behind an odd number of others; what ends in more is not tidy.
  for (let at = 0; at < end; at++) {
    if (bytes[at]! > SPACE) continue;
    const isEdge =
      at === end - 1 || (isList && (at === 0 || bytes[at - 1] === BACKSLASH || bytes[at + 1] === BACKSLASH));
    if (isEdge) return false;
  }
  return true;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Plain, not of Node's kind, which would slow the writer down. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function trimmed(vr: VR, bytes: Uint8Array, inXML: boolean): Uint8Array {
  const name = (value: string): string => (inXML && vr === 'PN' ? value.replace(/[\^=]+$/g, '') : value);
  const text =
    TEXT.get(vr) === 'one value'
      ? latin1(bytes).replace(/[\0- ]+$/, '')
      : latin1(bytes)
          .split('\\')
          .map((value) => name(value.replace(/^[\0- ]+|[\0- ]+$/g, '')))
          .join('\\');
  return bytesOf(text.length % 2 === 0 ? text : text + (vr === 'UI' ? '\0' : ' '));
}

/** One number at a time: to make a view of each value takes longer than to look at it. */
const NUMBER_BYTES = new Uint8Array(8);
const NUMBER = new DataView(NUMBER_BYTES.buffer);

/** The same object where all numbers are short. */
function shortened(bytes: Uint8Array): Uint8Array {
  let result: Uint8Array | undefined;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    for (let i = 0; i < 8; i++) NUMBER_BYTES[i] = bytes[at + i]!;
    const value = NUMBER.getFloat64(0, true);
    // Whole numbers and such with six decimals are the most frequent, and need no text to see that they fit.
    const size = Math.abs(value);
    if (size < 1e7 && (Number.isSafeInteger(value) || (size >= 1e-3 && Math.round(value * 1e6) / 1e6 === value)))
      continue;
    const short = Number(sixteenCharacters(value));
    if (short === value) continue;
    result ??= new Uint8Array(bytes);
    NUMBER.setFloat64(0, short, true);
    for (let i = 0; i < 8; i++) result[at + i] = NUMBER_BYTES[i]!;
  }
  return result ?? bytes;
}

/** A number as Java prints it, cut to 16 characters: the exponent stays. */
export function sixteenCharacters(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || value === 0) return Object.is(value, -0) ? '-0' : String(value);
  if (size >= 1e-3 && size < 1e7) return String(value).slice(0, 16);
  const [digits, exponent] = value.toExponential().split('e');
  const power = `E${Number(exponent)}`;
  return (digits!.includes('.') ? digits! : `${digits}.0`).slice(0, 16 - power.length) + power;
}
