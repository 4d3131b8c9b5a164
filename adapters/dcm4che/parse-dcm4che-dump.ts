import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import { parseTag, tagText } from '../../dicom/tag.ts';
import { isVR } from '../../dicom/vr.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { NUMERIC, ONE_TEXT } from '../printed-bytes.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';

/** `386: >(0021,1004) DS #4 [0.25] TimeAfterStart`: offset, depth, tag, VR, length, value, keyword. */
const ELEMENT = /^\d+: (>*)\(([0-9A-F]{4}),([0-9A-F]{4})\) (?:([A-Z]{2}) )?#(-?\d+)(?: (.*))?$/;
const VALUE = /^\[(.*)\] ?(\w*)$/;
const PREAMBLE = /^0: \[[-\d\\]*\]$/;

interface Open {
  readonly tag: string;
  item: number;
}

/**
 * The private data elements that dcm4che's `dcmdump --width` lists, the width being so large that nothing is cut.
 * Numbers are in decimal, bytes too, and signed. Throws `Garbled` for a line that it does not know.
 */
export function parseDcm4cheDump(text: string): SeenElement[] {
  const lines = text.split(/\r?\n/);
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const elements: SeenElement[] = [];
  const open: Open[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 && PREAMBLE.test(line)) continue;
    const match = ELEMENT.exec(line);
    const depth = match?.[1]?.length ?? 0;
    if (match === null || depth > open.length) throw garbledLine(line);
    const [, , group, number, vr, length, rest = ''] = match;
    const tag = parseTag(`${group}${number}`) ?? 0;
    // Delimiters show once more what the indentation shows.
    if (group === 'FFFE') {
      if (number !== 'E000') continue;
      open.length = depth;
      const holder = open.at(-1);
      if (holder === undefined || rest !== `Item #${holder.item + 2}`) throw garbledLine(line);
      holder.item++;
      continue;
    }
    open.length = depth;
    if (vr === undefined || !isVR(vr) || open.some(({ item }) => item < 0)) throw garbledLine(line);
    const path = open.map((step) => ({ ...step }));
    const isSequence = vr === 'SQ' || (length === '-1' && !rest.startsWith('['));
    const shown = isSequence ? undefined : VALUE.exec(rest);
    if (shown === null || (isSequence && !/^\w*$/.test(rest))) throw garbledLine(line);
    const keyword = shown === undefined ? rest : shown[2]!;
    if (isSequence) open.push({ tag: tagText(tag), item: -1 });
    if (!isPrivateDataTag(tag)) continue;
    const values = shown && valuesOf(vr, shown[1]!, line);
    elements.push({ path, tag: tagText(tag), vr, name: keyword === '' ? null : keyword, ...(values && { values }) });
  }
  return elements;
}

function valuesOf(vr: string, shown: string, line: string): readonly SeenValue[] {
  if (shown === '') return [];
  const parts = shown.split('\\');
  if (vr === 'OB' || vr === 'UN') {
    if (!parts.every((part) => /^-?\d{1,3}$/.test(part))) throw garbledLine(line);
    return [{ base64: Buffer.from(parts.map((part) => Number(part) & 0xff)).toString('base64') }];
  }
  // The words of OW are signed, and which numbers others have is not documented.
  if (vr.startsWith('O')) return [{ withheld: true }];
  if (vr === 'AT') {
    if (!parts.every((part) => /^[0-9A-F]{8}$/.test(part))) throw garbledLine(line);
    return parts.map((part) => ({ text: part }));
  }
  if (NUMERIC.has(vr) && !parts.every((part) => /^-?[\d.]+(E-?\d+)?$/i.test(part))) throw garbledLine(line);
  return ONE_TEXT.has(vr) ? [{ text: shown }] : parts.map((part) => ({ text: part.trim() }));
}
