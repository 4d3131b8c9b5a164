import type { SeenValue } from '../../contract/observation.ts';
import {
  asBase64,
  bytesOfHex,
  bytesOfNumbers,
  bytesOfWords,
  NUMBER,
  NUMERIC,
  ONE_TEXT,
  TEXT,
  tagsOf,
} from '../printed-bytes.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undoes `+Qn`: markup for what XML reserves, and numbers for the bytes that are not printable ASCII. */
const unquoted = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name!] ?? whole) : String.fromCharCode(Number(code)),
  );

/**
 * Values from the value column of `dcmdump +L +Qn -Un`; undefined where they do not look as they should for the VR.
 * `??` (unknown) and `ox` (OB or OW, undecided) are DCMTK's own. Observed with 3.6.7.
 */
export function dcmdumpValues(vr: string, text: string): SeenValue[] | undefined {
  if (text === '(no value available)') return [];
  if (TEXT.has(vr)) return textValues(vr, text);
  if (NUMERIC.has(vr)) return numbers(text);
  if (vr === 'AT') return tagsOf(text);
  const bytes = bytesOf(vr, text);
  return bytes && asBase64(bytes);
}

function textValues(vr: string, text: string): SeenValue[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']') || text.length < 2) return undefined;
  const inside = text.slice(1, -1);
  return (ONE_TEXT.has(vr) ? [inside] : inside.split('\\')).map((value) => ({ text: unquoted(value) }));
}

function numbers(text: string): SeenValue[] | undefined {
  const parts = text.split('\\');
  return parts.every((part) => NUMBER.test(part)) ? parts.map((part) => ({ text: part })) : undefined;
}

function bytesOf(vr: string, text: string): Buffer | undefined {
  switch (vr) {
    case 'OB':
    case 'UN':
    case '??':
      return bytesOfHex(text);
    case 'OW':
      return bytesOfWords(text);
    case 'ox':
      return bytesOfHex(text) ?? bytesOfWords(text);
    case 'OF':
    case 'OD':
    case 'OL':
    case 'OV':
      return bytesOfNumbers(vr, text);
    default:
      return undefined;
  }
}
