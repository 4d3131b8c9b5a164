import type { Tag } from '../tag.ts';
import { isVR, type VR } from '../vr.ts';
import type { Source, Syntax } from './source.ts';

/** The value is ended by a delimitation, not by a length. */
export const UNDEFINED_LENGTH = 0xffffffff;

/** Explicit VRs whose length is two bytes wide (PS3.5 7.1.2). */
const SHORT: ReadonlySet<string> = new Set('AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '));

/** What stands before a value. */
export interface ElementHeader {
  readonly tag: Tag;
  /** As stored; undefined in Implicit VR. */
  readonly vr: VR | undefined;
  /** The letters in its place where they are no VR. */
  readonly vrText?: string;
  readonly length: number;
  /** Bytes of the header. */
  readonly size: number;
  /** The two bytes between VR and length, which are zero in a proper header. */
  readonly reserved: number;
}

/**
 * The header of the element at an offset, or undefined where the bytes up to `limit` do not hold one. Two letters that
 * name no VR are taken for a VR of the future, which has the long form (PS3.5 6.2), and read as UN.
 */
export function readHeader(source: Source, at: number, limit: number, syntax: Syntax): ElementHeader | undefined {
  if (limit - at < 8) return undefined;
  const tag = source.tag(at, syntax);
  if (!syntax.explicit) return { tag, vr: undefined, length: source.u32(at + 4, syntax), size: 8, reserved: 0 };
  const letters = source.twoLetters(at + 4);
  if (SHORT.has(letters)) return { tag, vr: letters as VR, length: source.u16(at + 6, syntax), size: 8, reserved: 0 };
  if (limit - at < 12) return undefined;
  const rest = { length: source.u32(at + 8, syntax), size: 12, reserved: source.u16(at + 6, syntax) };
  return isVR(letters) ? { tag, vr: letters, ...rest } : { tag, vr: 'UN', vrText: letters, ...rest };
}
