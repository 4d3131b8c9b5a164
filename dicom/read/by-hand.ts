/**
 * Bytes of DICOM files put together by hand, for tests of the reader: nothing here knows what the writer does. Tags are
 * eight hexadecimal digits; values are text, one byte a character, and lengths what the caller says they are.
 */

const UNDEFINED = 0xffffffff;
const LONG = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);

type Value = string | Uint8Array;

const bytesOf = (value: Value): Buffer =>
  typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.from(value);

/** Bytes one after the other. */
export const join = (...parts: readonly Value[]): Uint8Array => new Uint8Array(Buffer.concat(parts.map(bytesOf)));

function number(value: number, width: 2 | 4, big: boolean): Buffer {
  const bytes = Buffer.alloc(width);
  if (big) bytes.writeUIntBE(value, 0, width);
  else bytes.writeUIntLE(value, 0, width);
  return bytes;
}

const tagBytes = (tag: string, big: boolean): Buffer =>
  Buffer.concat([
    number(Number.parseInt(tag.slice(0, 4), 16), 2, big),
    number(Number.parseInt(tag.slice(4), 16), 2, big),
  ]);

/** An element in Explicit VR; an unknown VR gets the long form. */
export function explicit(
  tag: string,
  vr: string,
  value: Value,
  length: number = value.length,
  big = false,
): Uint8Array {
  const isLong = LONG.has(vr) || !/^(A[EST]|CS|D[AST]|F[DL]|IS|L[OT]|PN|S[HLST]|TM|U[ILS])$/.test(vr);
  const head = isLong ? [Buffer.alloc(2), number(length, 4, big)] : [number(length, 2, big)];
  return join(tagBytes(tag, big), vr, ...head, value);
}

/** An element in Explicit VR Big Endian. */
export const bigEndian = (tag: string, vr: string, value: Value): Uint8Array =>
  explicit(tag, vr, value, value.length, true);

/** An element in Implicit VR, which is also the form of Items and delimitations. */
export const implicit = (tag: string, value: Value, length: number = value.length, big = false): Uint8Array =>
  join(tagBytes(tag, big), number(length, 4, big), value);

/** An Item of defined length. */
export const item = (...content: readonly Value[]): Uint8Array => implicit('FFFEE000', join(...content));

/** An Item that ends with its delimitation. */
export const openItem = (...content: readonly Value[]): Uint8Array =>
  join(implicit('FFFEE000', '', UNDEFINED), ...content, implicit('FFFEE00D', ''));

/** A Sequence of undefined length in Explicit VR, with its delimitation; `vr` may be UN. */
export const openSequence = (tag: string, vr: string, ...items: readonly Value[]): Uint8Array =>
  join(explicit(tag, vr, '', UNDEFINED), ...items, implicit('FFFEE0DD', ''));

/** The same in Implicit VR. */
export const openImplicit = (tag: string, ...items: readonly Value[]): Uint8Array =>
  join(implicit(tag, '', UNDEFINED), ...items, implicit('FFFEE0DD', ''));

/** A file with preamble, File Meta Information and a Data Set as it is. */
export function fileOf(transferSyntax: string, ...dataSet: readonly Value[]): Uint8Array {
  const uid = transferSyntax.length % 2 === 0 ? transferSyntax : `${transferSyntax}\0`;
  const meta = explicit('00020010', 'UI', uid);
  return join(Buffer.alloc(128), 'DICM', explicit('00020000', 'UL', number(meta.length, 4, false)), meta, ...dataSet);
}
