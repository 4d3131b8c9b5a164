import { decimal } from './decimal.ts';
import type { VR } from './vr.ts';

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Spaces on both sides are padding, and so, by custom, are NULs at the end. */
const trim = (text: string): string => text.replace(/^ +|[ \0]+$/g, '');

/** Leading spaces may mean something. */
const trimEnd = (text: string): string => text.replace(/[ \0]+$/g, '');

const number = (text: string): string => decimal(trim(text)) ?? trim(text);

/** Text of several values, and what each says apart from its padding (PS3.5 6.2). */
const VALUES: Partial<Readonly<Record<VR, (value: string) => string>>> = {
  AE: trim, AS: trim, CS: trim, DA: trim, DS: number, DT: trim, IS: number, LO: trim, PN: trim, SH: trim, TM: trim,
  UC: trimEnd, UI: trim,
}; // biome-ignore format: a table

const TEXT: ReadonlySet<VR> = new Set(['LT', 'ST', 'UR', 'UT']);

/** Most values are shorter than what a call of Node's own comparison costs. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  if (a.length > 64) return Buffer.compare(a, b) === 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Floating point numbers that are equal as stored: zeros of either sign are. */
function sameFloats(vr: 'FL' | 'FD', a: Uint8Array, b: Uint8Array): boolean {
  const width = vr === 'FL' ? 4 : 8;
  if (a.length !== b.length || a.length % width !== 0) return false;
  for (let at = 0; at < a.length; at += width) {
    if (
      numberAt(a, at, width) !== numberAt(b, at, width) &&
      !sameBytes(a.subarray(at, at + width), b.subarray(at, at + width))
    )
      return false;
  }
  return true;
}

const NUMBER_BYTES = new Uint8Array(8);
const NUMBER = new DataView(NUMBER_BYTES.buffer);

/** Copied out first: to make a view of a short value moves it to memory of its own, which takes many times as long. */
function numberAt(bytes: Uint8Array, at: number, width: 4 | 8): number {
  for (let i = 0; i < width; i++) NUMBER_BYTES[i] = bytes[at + i]!;
  return width === 4 ? NUMBER.getFloat32(0, true) : NUMBER.getFloat64(0, true);
}

/** One NUL may fill an odd number of bytes. */
function sameButForPadding(a: Uint8Array, b: Uint8Array): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length % 2 === 1 &&
    long.length === short.length + 1 &&
    long.at(-1) === 0 &&
    sameBytes(short, long.subarray(0, -1))
  );
}

/**
 * Whether two value fields, little endian, say the same under a VR: the padding of the VR aside, DS and IS as the
 * numbers they spell, FL and FD as the numbers they store.
 */
export function sameValue(vr: VR, a: Uint8Array, b: Uint8Array): boolean {
  if (sameBytes(a, b)) return true;
  const bare = VALUES[vr];
  if (bare) {
    const [left, right] = [latin1(a).split('\\'), latin1(b).split('\\')];
    return left.length === right.length && left.every((value, index) => bare(value) === bare(right[index]!));
  }
  if (TEXT.has(vr)) return trimEnd(latin1(a)) === trimEnd(latin1(b));
  return vr === 'FL' || vr === 'FD' ? sameFloats(vr, a, b) : sameButForPadding(a, b);
}
