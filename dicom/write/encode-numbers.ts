import { parseTag } from '../tag.ts';
import type { VR } from '../vr.ts';

type Value = string | number;
/** Puts one value at an offset. */
type Put = (view: DataView, at: number, value: Value, vr: VR) => void;

const bad = (vr: VR, value: Value, why: string): never => {
  throw new RangeError(`${vr}: ${typeof value === 'string' ? `"${value}"` : value} ${why}`);
};

const integer = (low: number, high: number, put: (view: DataView, at: number, value: number) => void): Put => {
  return (view, at, value, vr) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
      bad(vr, value, `is not a whole number from ${low} to ${high}`);
    }
    put(view, at, value as number);
  };
};

const long = (low: bigint, high: bigint): Put => {
  return (view, at, value, vr) => {
    if (typeof value !== 'string' || !/^-?\d+$/.test(value)) bad(vr, value, 'is not a whole number as decimal text');
    const whole = BigInt(value);
    if (whole < low || whole > high) bad(vr, value, `is not a whole number from ${low} to ${high}`);
    view.setBigUint64(at, BigInt.asUintN(64, whole), true);
  };
};

const uint16 = integer(0, 0xffff, (view, at, value) => view.setUint16(at, value, true));
const uint32 = integer(0, 0xffffffff, (view, at, value) => view.setUint32(at, value, true));
const uint64 = long(0n, 2n ** 64n - 1n);

const float32: Put = (view, at, value, vr) => {
  if (typeof value !== 'number') bad(vr, value, 'is not a number');
  const single = Math.fround(value as number);
  if (Number.isFinite(value) && !Number.isFinite(single)) bad(vr, value, 'is beyond single precision');
  view.setFloat32(at, single, true);
};

const float64: Put = (view, at, value, vr) => {
  if (typeof value !== 'number') bad(vr, value, 'is not a number');
  view.setFloat64(at, value as number, true);
};

/** An attribute tag is two 16-bit numbers, group first. */
const attributeTag: Put = (view, at, value, vr) => {
  const tag = typeof value === 'string' && /^[0-9A-Fa-f]{8}$/.test(value) ? parseTag(value)! : undefined;
  if (tag === undefined) return bad(vr, value, 'is not eight hexadecimal digits');
  view.setUint16(at, tag >>> 16, true);
  view.setUint16(at + 2, tag & 0xffff, true);
};

const NUMERIC: { readonly [V in VR]?: readonly [size: number, put: Put] } = {
  AT: [4, attributeTag],
  FD: [8, float64],
  FL: [4, float32],
  OD: [8, float64],
  OF: [4, float32],
  OL: [4, uint32],
  OV: [8, uint64],
  OW: [2, uint16],
  SL: [4, integer(-0x80000000, 0x7fffffff, (view, at, value) => view.setInt32(at, value, true))],
  SS: [2, integer(-0x8000, 0x7fff, (view, at, value) => view.setInt16(at, value, true))],
  SV: [8, long(-(2n ** 63n), 2n ** 63n - 1n)],
  UL: [4, uint32],
  US: [2, uint16],
  UV: [8, uint64],
};

/** Whether values of a VR are binary numbers of a fixed size. */
export const isNumeric = (vr: VR): boolean => NUMERIC[vr] !== undefined;

/** Numbers as little-endian bytes (PS3.5 6.2). Throws RangeError for a value that the VR cannot hold. */
export function encodeNumbers(vr: VR, values: readonly Value[]): Uint8Array {
  const entry = NUMERIC[vr];
  if (entry === undefined) throw new RangeError(`${vr} is not a numeric VR`);
  const [size, put] = entry;
  const bytes = new Uint8Array(size * values.length);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) put(view, index * size, value, vr);
  return bytes;
}
