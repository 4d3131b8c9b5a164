import { parseTag, tagText } from '../dicom/tag.ts';
import type { VR } from '../dicom/vr.ts';

/** Width in bits of the integer VRs, which tools print signed, unsigned or in hexadecimal. */
const INTEGER_BITS: Readonly<Partial<Record<VR, number>>> = {
  US: 16, SS: 16, OW: 16, UL: 32, SL: 32, OL: 32, UV: 64, SV: 64, OV: 64,
}; // biome-ignore format: a table

const bare = (text: string): string => text.replace(/\0+$/, '').trim();

function integer(text: string): bigint | undefined {
  const match = /^([+-]?)(\d+|0x[0-9a-f]+)(?:\.0*)?$/i.exec(text);
  if (!match) return undefined;
  return match[1] === '-' ? -BigInt(match[2]!) : BigInt(match[2]!);
}

const DECIMAL = /^[+-]?(?:\d+\.?(\d*)|\.(\d+))(?:e[+-]?\d+)?$/i;

/**
 * A floating point number as printed. Tools print all digits, six significant ones (C's %g), or six and more
 * decimals (%f); the comparison is made at the precision printed, and never at less than six digits.
 */
function sameFloat(expected: number, text: string, single: boolean): boolean {
  if (!DECIMAL.test(text)) return Object.is(expected, Number(text)) && text !== '';
  const seen = Number(text);
  if (seen === expected || (single && Math.fround(seen) === Math.fround(expected))) return true;
  const [mantissa = ''] = text.toLowerCase().split('e');
  const digits = mantissa.replace(/[^\d]/g, '').replace(/^0+/, '').length;
  const precision = Math.min(Math.max(digits, 6), 17);
  if (Number(expected.toPrecision(precision)) === seen) return true;
  const decimals = mantissa === text.toLowerCase() ? (DECIMAL.exec(text)?.[1] ?? '').length : 0;
  return decimals >= 6 && decimals <= 20 && seen !== 0 && Number(expected.toFixed(decimals)) === seen;
}

function sameInteger(expected: string | number, text: string, bits: number): boolean {
  const seen = integer(text);
  const wanted = integer(String(expected));
  if (seen === undefined || wanted === undefined) return false;
  const fits = BigInt.asUintN(bits, seen) === seen || BigInt.asIntN(bits, seen) === seen;
  return fits && BigInt.asUintN(bits, seen) === BigInt.asUintN(bits, wanted);
}

const sameTag = (expected: string, text: string): boolean => {
  const tag = parseTag(text.replace(/^0x/i, ''));
  return tag !== undefined && tagText(tag) === expected.toUpperCase();
};

/** Whether a text is a way of writing one value of a VR. */
export function sameText(vr: VR, expected: string | number, text: string): boolean {
  if (text === expected) return true;
  const seen = bare(text);
  const wanted = bare(String(expected));
  if (seen === wanted) return true;
  const bits = INTEGER_BITS[vr];
  if (bits !== undefined) return sameInteger(expected, seen, bits);
  switch (vr) {
    case 'FL':
    case 'OF':
    case 'FD':
    case 'OD':
      return sameFloat(Number(expected), seen, vr === 'FL' || vr === 'OF');
    case 'DS':
      return DECIMAL.test(wanted) && sameFloat(Number(wanted), seen, false);
    case 'IS':
      return integer(wanted) !== undefined && integer(wanted) === integer(seen);
    case 'AT':
      return sameTag(wanted, seen);
    case 'PN':
      return seen.replace(/[\^=]+$/, '') === wanted.replace(/[\^=]+$/, '');
    default:
      return false;
  }
}
