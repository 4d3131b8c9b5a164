import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import { parseTag, tagText } from '../../dicom/tag.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';

/** `0021 1004        4 //                               //0.25`: tag, length, description, value. */
const ELEMENT = /^([0-9a-f]{4}) ([0-9a-f]{4}) +(\d+) \/\/(.{31,}?)\/\/(.*)$/;
/** Behind an empty value of bytes there is no end of line. */
const GLUED = /^([0-9a-f]{4} [0-9a-f]{4} +0 \/\/ {31}\/\/)([0-9a-f]{4} [0-9a-f]{4} +\d+ \/\/.*)$/;
const FRAME =
  /^(Object type: (ELEMENT LIST|UNKNOWN)|Object size: \d+|Group: [0-9a-f]{4}, Length: +\d+|DICOM File: .*|)$/;
/** Rows of whole numbers, of which the first line of a value shows the first only. */
const ROW = /^( +-?\d+)+ $/;
const INTEGER = /^ *([0-9a-f]+) (-?\d+)$/;
const FLOAT = /^-?\d+\.\d{6} $/;
const BYTES = /^([0-9a-f]{2} ){1,8}$/;

interface Open {
  readonly tag: string;
  item: number;
}

/**
 * The private data elements that `dcm_dump_file -t -m` lists. No VR is shown: a value is told by its looks. Of floats
 * there is one, rounded, and of bytes there are eight: both count as withheld. Throws `Garbled` for a line that is not
 * known.
 */
export function parseDcmDumpFile(text: string): SeenElement[] {
  const lines = text.split('\n').flatMap(parted);
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const elements: { path: Open[]; tag: string; values?: SeenValue[] }[] = [];
  const open: Open[] = [];
  let announced: string | undefined;
  let depth = 0;
  /** The value that a row of numbers belongs to. */
  let last: SeenValue[] | undefined;
  let isInRows = false;
  for (const line of lines) {
    const match = ELEMENT.exec(line);
    if (match !== null) {
      const [, group, number, length, , shown = ''] = match;
      const tag = parseTag(`${group}${number}`) ?? 0;
      isInRows = false;
      announced = shown === 'SEQUENCE' ? tagText(tag) : undefined;
      last = announced === undefined ? valuesOf(Number(length), shown) : undefined;
      if (!isPrivateDataTag(tag)) continue;
      const path = open.map((step) => ({ ...step }));
      elements.push({ path, tag: tagText(tag), ...(last && { values: last }) });
    } else if (line === 'DCM Dump Sequence') {
      if (announced === undefined) throw garbledLine(line);
      open.push({ tag: announced, item: -1 });
      announced = undefined;
    } else if (line === 'DCM Dump Sequence Complete') {
      if (open.pop() === undefined) throw garbledLine(line);
      last = undefined;
    } else if (line === 'DCM Dump Elements') {
      if (depth !== open.length) throw garbledLine(line);
      depth++;
      const holder = open.at(-1);
      if (holder !== undefined) holder.item++;
    } else if (line === 'DCM Dump Elements Complete') {
      depth--;
      if (depth !== open.length) throw garbledLine(line);
      last = undefined;
    } else if (ROW.test(line)) {
      // The first row repeats the first number.
      if (last === undefined || last.length === 0 || !('text' in last[0]!)) throw garbledLine(line);
      const row = line
        .trim()
        .split(/ +/)
        .map((value) => ({ text: value }));
      if (!isInRows) last.length = 0;
      isInRows = true;
      last.push(...row);
    } else if (!FRAME.test(line)) throw garbledLine(line);
  }
  if (depth !== 0 || open.length > 0) throw new Garbled('the listing is not complete');
  return elements;
}

function parted(line: string): string[] {
  const match = GLUED.exec(line);
  return match === null ? [line] : [match[1]!, ...parted(match[2]!)];
}

function valuesOf(length: number, shown: string): SeenValue[] {
  // For an empty number it shows what its memory held.
  if (length === 0) return [];
  const integer = INTEGER.exec(shown);
  if (integer !== null && isSame(integer[1]!, Number(integer[2]))) return [{ text: integer[2]! }];
  if (FLOAT.test(shown) || BYTES.test(shown) || shown === 'Unimplemented') return [{ withheld: true }];
  return shown.split('\\').map((text) => ({ text: text.replace(/[ \0]+$/, '') }));
}

/** Whether digits are a number, negative or not, in 16 or 32 bits. */
function isSame(hexadecimal: string, number: number): boolean {
  const unsigned = Number.parseInt(hexadecimal, 16);
  return unsigned === number || unsigned - 2 ** 32 === number || unsigned - 2 ** 16 === number;
}
