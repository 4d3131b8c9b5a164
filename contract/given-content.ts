import type { PlainContent } from '../dicom/meaning.ts';
import type { VR } from '../dicom/vr.ts';
import type { GivenValue } from './operation.ts';

/** VRs whose values a Meaning holds as numbers; those of 64 bits stay text, because a number cannot hold them all. */
const NUMBERS: ReadonlySet<VR> = new Set<VR>(['FD', 'FL', 'SL', 'SS', 'UL', 'US']);

/**
 * What the values of a request say under a VR: texts of a number VR as numbers, bytes as they are. Encoding what comes out
 * throws RangeError where a value is none of that VR; the binary VRs that begin with O take bytes only.
 */
export function givenContent(vr: VR, values: readonly GivenValue[]): PlainContent {
  const [first] = values;
  if (typeof first === 'object') return { base64: first.base64 };
  const texts = values.filter((value) => typeof value === 'string');
  return { values: NUMBERS.has(vr) ? texts.map((text) => (text.trim() === '' ? Number.NaN : Number(text))) : texts };
}
