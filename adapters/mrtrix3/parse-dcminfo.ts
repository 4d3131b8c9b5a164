import type { SeenElement } from '../../contract/observation.ts';
import { parseTag, tagText } from '../../dicom/tag.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { shownValues } from './shown-values.ts';

/** `[DCM] 0021 1004 DS        4      386     unknown        0.25 `: the name has forty columns, and is cut there. */
const ELEMENT = /^\[(?:DCM|CSA)\] ([0-9A-F]{4}) ([0-9A-F]{4}) ([A-Z]{2}) +(\d+) +\d+ (.{40}) (.*)$/;
/** Two blanks for each depth, a mark for sequences and Items, and the name. */
const COLUMN = /^((?: {2})*)([ >-]) (\S*) *$/;
const WIDTH = 40;
const HEADING = /^TYPE {2}GRP {2}ELEM VR|^-----( -+)+/;
const DELIMITER = /^FFFEE0(0D|DD)$/;

interface Open {
  readonly tag: string;
  item: number;
}

/**
 * The private data elements that `dcminfo -all` lists, with the names that it has for their numbers. What stands so deep
 * that the indentation fills the column of the name has no path and no name; and there are no paths behind the point where
 * it takes the Items of a sequence that it does not open, in Implicit VR, for Items of the one around. Throws `Garbled` for a line that it does not
 * know.
 */
export function parseDcminfo(text: string): SeenElement[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const elements: SeenElement[] = [];
  const open: Open[] = [];
  let isClosed = false;
  let isLost = false;
  for (const line of lines) {
    const match = ELEMENT.exec(line);
    if (match === null) {
      if (HEADING.test(line)) continue;
      throw garbledLine(line);
    }
    const [, group, number, vr = '', size = '', column = '', content = ''] = match;
    const tag = parseTag(`${group}${number}`) ?? 0;
    if (DELIMITER.test(`${group}${number}`)) continue;
    const values = vr === 'SQ' ? undefined : shownValues(vr, content, Number(size));
    const wasClosed = isClosed;
    isClosed = vr === 'UN' && size === '0' && group !== 'FFFE';
    isLost ||= wasClosed && number === 'E000' && group === 'FFFE';
    if (column.trim() === '') {
      if (isPrivateDataTag(tag)) elements.push({ tag: tagText(tag), vr, ...(values && { values }) });
      continue;
    }
    const [, indent = '', mark, name = ''] = COLUMN.exec(column) ?? [];
    const depth = indent.length / 2;
    if (mark === undefined) throw garbledLine(line);
    const named = isCut(column) ? {} : { name: name === 'unknown' ? null : name };
    if (isLost) {
      if (isPrivateDataTag(tag)) elements.push({ tag: tagText(tag), vr, ...named, ...(values && { values }) });
      continue;
    }
    if (mark === '-') {
      open.length = Math.min(open.length, depth);
      const holder = open.at(-1);
      if (holder === undefined || open.length !== depth) throw garbledLine(line);
      holder.item++;
      continue;
    }
    if (depth > open.length) throw garbledLine(line);
    open.length = depth;
    const path = open.map((step) => ({ ...step }));
    if (path.some(({ item }) => item < 0)) throw garbledLine(line);
    if (mark === '>') open.push({ tag: tagText(tag), item: -1 });
    if (!isPrivateDataTag(tag)) continue;
    elements.push({
      path,
      tag: tagText(tag),
      vr,
      ...named,
      ...(values && { values }),
    });
  }
  return elements;
}

/** Whether a name reaches the end of its column, where what is more is cut. */
const isCut = (column: string): boolean => column.trimEnd().length === WIDTH;
