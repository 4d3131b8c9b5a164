import { givenContent } from '../contract/given-content.ts';
import type { GivenValue } from '../contract/operation.ts';
import { hasItems, type MeaningElement } from '../dicom/meaning.ts';
import { sameValue } from '../dicom/same-value.ts';
import { type VR, VRS } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';

/** VRs whose values come as bytes only. */
const BINARY: ReadonlySet<VR> = new Set<VR>(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN']);

const known = new WeakMap<readonly GivenValue[], Map<VR, Uint8Array | undefined>>();

/** The value field of given values under a VR; undefined where it does not have them. */
function encoded(vr: VR, values: readonly GivenValue[]): Uint8Array | undefined {
  const before = known.get(values) ?? new Map<VR, Uint8Array | undefined>();
  known.set(values, before);
  if (!before.has(vr)) before.set(vr, encode(vr, values));
  return before.get(vr);
}

function encode(vr: VR, values: readonly GivenValue[]): Uint8Array | undefined {
  if (vr === 'SQ' || (BINARY.has(vr) && typeof values[0] === 'string')) return undefined;
  try {
    return encodeContent(vr, givenContent(vr, values));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function fieldOf(element: MeaningElement): Uint8Array | undefined {
  if (hasItems(element) || 'fragments' in element) return undefined;
  return 'base64' in element ? Buffer.from(element.base64, 'base64') : encodeContent(element.vr, element);
}

/** Whether the bytes of an element are given values under a VR. */
export function holds(element: MeaningElement, values: readonly GivenValue[], vr: VR): boolean {
  const [wanted, bytes] = [encoded(vr, values), fieldOf(element)];
  return wanted !== undefined && bytes !== undefined && sameValue(vr, wanted, bytes);
}

/**
 * The VR under which the bytes of an element are the values that were to be written: the first of `likely`, else any.
 * Undefined where they are other values.
 */
export function arrival(element: MeaningElement, values: readonly GivenValue[], likely: readonly VR[]): VR | undefined {
  const bytes = fieldOf(element);
  return [...likely, ...VRS].find((vr) => {
    const wanted = bytes && encoded(vr, values);
    return wanted !== undefined && sameValue(vr, wanted, bytes!);
  });
}

/** Whether two VRs write the same values alike, so that the bytes do not tell them apart. */
export const writesAlike = (one: VR, other: VR, values: readonly GivenValue[]): boolean => {
  const [a, b] = [encoded(one, values), encoded(other, values)];
  return a !== undefined && b !== undefined && (sameValue(one, a, b) || sameValue(other, a, b));
};

/** Values for people: `"NEW 31002"`. */
export const givenText = (values: readonly GivenValue[]): string =>
  JSON.stringify(values.map((value) => (typeof value === 'string' ? value : `base64 ${value.base64}`)).join('\\'));
