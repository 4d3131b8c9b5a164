import type { PlainContent } from '../dicom/meaning.ts';
import { hex } from '../dicom/tag.ts';
import type { VR } from '../dicom/vr.ts';

/**
 * Hands out contents of which every single value is new, so that an observed value names the element it was read from.
 * All values come from one running number, and survive every tool's printing: whole numbers in decimal text without
 * leading zeros, binary fractions that single precision holds, words without spaces, brackets or control characters.
 */
export type Canaries = (vr: VR, count?: number) => PlainContent;

/** The VRs whose canaries identify an element by themselves: text or a number, with enough values for every case. */
export const WITNESS_VRS: ReadonlySet<VR> = new Set<VR>([
  'AE', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS', 'LO', 'LT', 'PN', 'SH', 'SL', 'SS', 'ST', 'TM', 'UI', 'UL', 'US', 'UT',
]); // biome-ignore format: a table

/** The first running number: above what public elements and file structure are likely to hold. */
const FIRST = 2001;
/** The last that SS can hold. */
const LAST = 0x7fff;

const SYLLABLES: readonly string[] = [...'bdfgklmnprstvz'].flatMap((c) => [...'aeiou'].map((v) => c + v));

/**
 * A new source of canaries; the same calls give the same values.
 *
 * @throws RangeError (from the function returned) after 30,766 values, or for SQ, which has no value
 */
export function canaries(): Canaries {
  let next = FIRST;
  return (vr, count = 1) => {
    const numbers = Array.from({ length: count }, () => next++);
    if (next > LAST) throw new RangeError('out of canaries: a case needs fewer values');
    if (vr === 'OB' || vr === 'OW' || vr === 'UN' || vr === 'OD' || vr === 'OF' || vr === 'OL' || vr === 'OV')
      return { base64: bytesOf(numbers[0]!).toString('base64') };
    return { values: numbers.map((n) => canaryValue(vr, n)) };
  };
}

/** Eight bytes, enough for every O VR, none of them zero at the end, so that nothing looks like padding. */
const bytesOf = (n: number): Buffer => Buffer.from([0xca, 0x4e, n >> 8, n & 0xff, 0xa2, 0xe5, n & 0xff, 0xb1]);

/** A word of four syllables: distinct for distinct numbers whatever its letter case. */
function word(n: number): string {
  let text = '';
  for (let rest = n * 1009; text.length < 8; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length]!;
  return text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const two = (n: number): string => String(n).padStart(2, '0');

/** 12 months of 28 days, from the year 1900. */
const date = (n: number): string =>
  `${1900 + Math.floor(n / 336)}${two(1 + (Math.floor(n / 28) % 12))}${two(1 + (n % 28))}`;
const time = (n: number): string => `${two(10 + Math.floor(n / 3600))}${two(Math.floor(n / 60) % 60)}${two(n % 60)}`;

function canaryValue(vr: VR, n: number): string | number {
  switch (vr) {
    case 'DS':
    case 'IS':
      return String(n);
    case 'US':
    case 'SS':
    case 'UL':
    case 'SL':
      return n;
    case 'SV':
    case 'UV':
      return String(n);
    case 'FD':
    case 'FL':
      return n + 0.5;
    case 'AT':
      return `0054${hex(n, 4)}`;
    case 'DA':
      return date(n);
    case 'TM':
      return time(n);
    case 'DT':
      return date(n) + time(n);
    case 'AS':
      return `${String(n % 1000).padStart(3, '0')}${'DWMY'.charAt(Math.floor(n / 1000) % 4)}`;
    case 'UI':
      return `2.25.77${n}`;
    case 'AE':
    case 'CS':
      return word(n).toUpperCase();
    case 'UR':
      return `urn:canary:${word(n)}`;
    case 'LO':
    case 'LT':
    case 'PN':
    case 'SH':
    case 'ST':
    case 'UC':
    case 'UT':
      return capital(word(n));
    default:
      throw new RangeError(`no canary for VR ${vr}`);
  }
}
