import type { SeenValue } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';

/** VRs printed as numbers, one for each word, and how wide a word is; of OB, OW and UN in hexadecimal. */
const WORDS: Readonly<Record<string, (text: string) => Buffer>> = {
  OB: (text) => hexadecimal(text, 1),
  UN: (text) => hexadecimal(text, 1),
  OW: (text) => hexadecimal(text, 2),
  OL: (text) => integer(text, 4),
  OV: (text) => integer(text, 8),
  OF: (text) => float(text, 4),
  OD: (text) => float(text, 8),
};
const NUMBERS: ReadonlySet<string> = new Set(['US', 'SS', 'UL', 'SL', 'UV', 'SV', 'FL', 'FD']);
const ONE_TEXT: ReadonlySet<string> = new Set(['LT', 'ST', 'UT', 'UR']);
const MOMENTS: ReadonlySet<string> = new Set(['DA', 'TM', 'DT']);

/** The values in what dicom-dump prints after the length; throws `Garbled` where the VR is never printed so. */
export function dicomDumpValue(vr: string, printed: string): readonly SeenValue[] {
  if (printed === '(no value)') return [];
  // Nothing in them is escaped; the quotes are the first and the last character.
  if (ONE_TEXT.has(vr)) return [{ text: /^"(.*)"$/s.exec(printed)?.[1] ?? garbled(vr, printed) }];
  const wordOf = WORDS[vr];
  if (wordOf !== undefined) {
    return [{ base64: Buffer.concat(list(printed).map(wordOf)).toString('base64') }];
  }
  if (NUMBERS.has(vr)) {
    return list(printed).map((text) => (isNumber(text) ? { text } : garbled(vr, text)));
  }
  if (vr === 'AT') return list(printed).map((text) => ({ text: tag(text) }));
  // Dates that are some are printed as people write them, others as the text they are.
  if (MOMENTS.has(vr) && !/^\[?"/.test(printed)) return list(printed).map((text) => ({ text: moment(vr, text) }));
  return texts(printed).map((text) => ({ text }));
}

const garbled = (vr: string, printed: string): never => {
  throw new Garbled(`no ${vr} is printed so: ${printed.slice(0, 200)}`);
};

/** Several are in brackets. */
function list(printed: string): readonly string[] {
  const inside = /^\[(.*)\]$/.exec(printed)?.[1];
  return inside === undefined ? [printed] : inside.split(', ');
}

/** Quoted texts; after empty ones at the beginning there is no comma (format_value_list of dicom-dump 0.10.1). */
function texts(printed: string): readonly string[] {
  const inside = /^\[(.*)\]$/s.exec(printed)?.[1] ?? printed;
  const found: string[] = [];
  const token = /"((?:\\"|[^"])*)"/y;
  for (let expected = 0; expected < inside.length; ) {
    token.lastIndex = expected;
    const match = token.exec(inside);
    if (match === null) return garbled('text', printed);
    found.push((match[1] ?? '').replaceAll('\\"', '"'));
    const end = token.lastIndex;
    const comma = inside.startsWith(', ', end);
    if (!comma && end < inside.length && found.some((text) => text !== '')) return garbled('text', printed);
    expected = comma ? end + 2 : end;
  }
  return found;
}

const isNumber = (text: string): boolean => /^(-?\d+(\.\d+)?|NaN|-?inf)$/.test(text);

function hexadecimal(text: string, size: number): Buffer {
  if (!/^[\dA-F]{2,4}$/.test(text) || text.length > 2 * size) return garbled('word', text);
  const word = Buffer.alloc(size);
  word.writeUIntLE(Number.parseInt(text, 16), 0, size);
  return word;
}

function integer(text: string, size: 4 | 8): Buffer {
  if (!/^\d+$/.test(text)) return garbled('word', text);
  const word = Buffer.alloc(8);
  word.writeBigUInt64LE(BigInt.asUintN(64, BigInt(text)));
  return word.subarray(0, size);
}

function float(text: string, size: 4 | 8): Buffer {
  // Of the many that are no numbers it says only that they are none.
  if (!isNumber(text) || text === 'NaN') return garbled('word', text);
  const word = Buffer.alloc(size);
  const value = Number(text.replace('inf', 'Infinity'));
  if (size === 4) word.writeFloatLE(value);
  else word.writeDoubleLE(value);
  return word;
}

function tag(text: string): string {
  const [, group = '', element = ''] = /^\(([\dA-F]{4}),([\dA-F]{4})\)$/.exec(text) ?? garbled('AT', text);
  return group + element;
}

/** `2020-01-02`, `10:20:30.5`, `2020-01-02 10:20:30.5 +01:00`, each from its first part on, as the Standard writes them. */
function moment(vr: string, text: string): string {
  const fits = { DA: /^\d{4}(-\d\d){0,2}$/, TM: TIME, DT: DATE_TIME }[vr]?.test(text);
  if (!fits) return garbled(vr, text);
  return text.replace(/(?<=^\d{4})-|(?<=^\d{4}-\d\d)-|:| /g, '');
}

const TIME = /^\d\d(:\d\d){0,2}(\.\d{1,6})?$/;
const DATE_TIME = /^\d{4}(-\d\d){0,2}( \d\d(:\d\d){0,2}(\.\d{1,6})?)?( [+-]\d\d:\d\d)?$/;
