import type { PlainContent } from '../meaning.ts';
import { hex } from '../tag.ts';
import type { VR } from '../vr.ts';

/** Text of several values, divided by backslash (PS3.5 6.4). */
const TEXTS: ReadonlySet<VR> = new Set(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'PN', 'SH', 'TM', 'UC', 'UI']);

/** Text of one value, in which a backslash is a character. */
const TEXT: ReadonlySet<VR> = new Set(['LT', 'ST', 'UR', 'UT']);

interface Numbers {
  readonly width: number;
  readonly get: (view: DataView, at: number) => string | number;
}

const NUMBERS: Partial<Readonly<Record<VR, Numbers>>> = {
  AT: { width: 4, get: (view, at) => hex(view.getUint16(at, true), 4) + hex(view.getUint16(at + 2, true), 4) },
  FD: { width: 8, get: (view, at) => view.getFloat64(at, true) },
  FL: { width: 4, get: (view, at) => view.getFloat32(at, true) },
  SL: { width: 4, get: (view, at) => view.getInt32(at, true) },
  SS: { width: 2, get: (view, at) => view.getInt16(at, true) },
  SV: { width: 8, get: (view, at) => view.getBigInt64(at, true).toString() },
  UL: { width: 4, get: (view, at) => view.getUint32(at, true) },
  US: { width: 2, get: (view, at) => view.getUint16(at, true) },
  UV: { width: 8, get: (view, at) => view.getBigUint64(at, true).toString() },
};

/** JSON has no infinities and no NaN, and loses the sign of zero. */
const isPlain = (value: string | number): boolean =>
  typeof value === 'string' || (Number.isFinite(value) && !Object.is(value, -0));

const base64 = (bytes: Uint8Array): PlainContent => ({
  base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
});

/** Text without the one character that makes its length even; more of them are kept, since writing would not restore them. */
function text(vr: VR, bytes: Uint8Array): PlainContent {
  if (bytes.length % 2 === 1) return base64(bytes);
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const bare = whole.endsWith(vr === 'UI' ? '\0' : ' ') ? whole.slice(0, -1) : whole;
  return { values: TEXTS.has(vr) ? bare.split('\\') : [bare] };
}

/**
 * A value field, little endian with its padding, as values where writing those gives the same bytes again, otherwise in
 * base64. Characters are U+0000-U+00FF, one for each byte, whatever (0008,0005) says, so that no byte is lost.
 */
export function decodeContent(vr: VR, bytes: Uint8Array): PlainContent {
  const isText = TEXTS.has(vr) || TEXT.has(vr);
  const numbers = NUMBERS[vr];
  if (!isText && !numbers) return base64(bytes);
  if (bytes.length === 0) return { values: [] };
  if (isText) return text(vr, bytes);
  if (!numbers || bytes.length % numbers.width !== 0) return base64(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Array.from({ length: bytes.length / numbers.width }, (_, i) => numbers.get(view, i * numbers.width));
  // A float that JSON would print and read back otherwise, such as a NaN with a payload, is among the unplain ones.
  return values.every(isPlain) ? { values } : base64(bytes);
}
