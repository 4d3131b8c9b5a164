import { type Element, isValue } from '../../../dicom/data-set.ts';
import type { VR } from '../../../dicom/vr.ts';
import type { CopyRules } from './copy-rules.ts';

/** Text of one value or several, trimmed at both ends of each. */
const LISTS: ReadonlySet<VR> = new Set<VR>([
  'AE',
  'AS',
  'CS',
  'DA',
  'DS',
  'DT',
  'IS',
  'LO',
  'PN',
  'SH',
  'TM',
  'UC',
  'UI',
]);
/** Text of one value, trimmed at its end. */
const TEXTS: ReadonlySet<VR> = new Set<VR>(['LT', 'ST', 'UR', 'UT']);

/** Whether values of a VR are text. */
export const isTextVR = (vr: VR): boolean => LISTS.has(vr) || TEXTS.has(vr);

/**
 * An element after dcm4che has taken its value apart and put it together again: text trimmed of spaces and control
 * characters and padded anew (5.18.1 to 5.19.1, and XML); in XML also PN without trailing empty components, and FD as
 * text of at most 16 characters, the rest cut off without rounding. FL and whole numbers survive XML. Text is handled
 * byte by byte, as `Attributes` handles creators.
 */
export function retold(element: Element, values: CopyRules['values']): Element {
  if (values === 'kept' || !isValue(element)) return element;
  if (isTextVR(element.vr)) return { ...element, bytes: trimmed(element.vr, element.bytes, values === 'in XML') };
  return values === 'in XML' && element.vr === 'FD' ? { ...element, bytes: shortened(element.bytes) } : element;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function trimmed(vr: VR, bytes: Uint8Array, inXML: boolean): Uint8Array {
  const name = (value: string): string => (inXML && vr === 'PN' ? value.replace(/[\^=]+$/g, '') : value);
  const text = TEXTS.has(vr)
    ? latin1(bytes).replace(/[\0- ]+$/, '')
    : latin1(bytes)
        .split('\\')
        .map((value) => name(value.replace(/^[\0- ]+|[\0- ]+$/g, '')))
        .join('\\');
  return Buffer.from(text.length % 2 === 0 ? text : text + (vr === 'UI' ? '\0' : ' '), 'latin1');
}

function shortened(bytes: Uint8Array): Uint8Array {
  const result = bytes.slice();
  const view = new DataView(result.buffer, result.byteOffset, result.byteLength);
  for (let at = 0; at + 8 <= result.byteLength; at += 8)
    view.setFloat64(at, Number(sixteenCharacters(view.getFloat64(at, true))), true);
  return result;
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
