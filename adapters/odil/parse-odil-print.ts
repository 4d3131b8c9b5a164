import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import { parseTag, tagText } from '../../dicom/tag.ts';
import { isVR } from '../../dicom/vr.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { pythonList } from './python-list.ts';

/** `    0021,1004             0021,1004 LO ['nested', 'twice']`: a name, the tag, the VR, the value. */
const ELEMENT = /^((?: {2})*)(\S.*?) +([0-9a-f]{4}),([0-9a-f]{4}) ([A-Z]{2}) (.*)$/;
const SEQUENCE = /^\(sequence, (\d+) items?\)$/;
const BINARY = /^\(binary, \d+ items?, ([\d+]*) bytes?\)$/;
const NUMBERS: ReadonlySet<string> = new Set(['IS', 'SS', 'SL', 'US', 'UL', 'DS', 'FL', 'FD']);

interface Open {
  readonly tag: string;
  readonly items: number;
  item: number;
}

/**
 * The private data elements that `odil print` lists. An empty line parts two Items of one sequence, of the innermost that
 * has Items to come; an empty Item leaves no other trace. Throws `Garbled` for a line that it does not know, and where
 * the numbers of Items do not come out.
 */
export function parseOdilPrint(text: string): SeenElement[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const elements: SeenElement[] = [];
  const open: Open[] = [];
  for (const line of lines) {
    if (line === '') {
      while (open.length > 0 && isAtEnd(open.at(-1)!)) open.pop();
      const holder = open.at(-1);
      if (holder === undefined) throw new Garbled('an empty line that parts no Items');
      holder.item++;
      continue;
    }
    const match = ELEMENT.exec(line);
    const depth = (match?.[1]?.length ?? 0) / 2;
    if (match === null || depth > open.length) throw garbledLine(line);
    if (!open.splice(depth).every(isAtEnd)) throw garbledLine(line);
    const [, , , group, number, vr = '', rest = ''] = match;
    const tag = parseTag(`${group}${number}`);
    if (tag === undefined || !isVR(vr)) throw garbledLine(line);
    const path = open.map((step) => ({ tag: step.tag, item: step.item }));
    const sequence = SEQUENCE.exec(rest);
    if ((vr === 'SQ') !== (sequence !== null)) throw garbledLine(line);
    if (isPrivateDataTag(tag)) {
      elements.push({ path, tag: tagText(tag), vr, ...(sequence === null && { values: valuesOf(vr, rest, line) }) });
    }
    if (sequence !== null && Number(sequence[1]) > 0) {
      open.push({ tag: tagText(tag), items: Number(sequence[1]), item: 0 });
    }
  }
  if (!open.every(isAtEnd)) throw new Garbled('a sequence lacks Items');
  return elements;
}

const isAtEnd = ({ item, items }: Open): boolean => item + 1 === items;

function valuesOf(vr: string, rest: string, line: string): readonly SeenValue[] {
  const binary = BINARY.exec(rest);
  if (binary !== null) return /^[0+]*$/.test(binary[1]!) ? [] : [{ withheld: true }];
  const values = pythonList(rest);
  if (values === undefined) throw garbledLine(line);
  const numeric = NUMBERS.has(vr);
  if (values.some((value) => (typeof value === 'string') === numeric)) throw garbledLine(line);
  return values.map((value) => ({ text: typeof value === 'string' ? value.replace(/[ \0]+$/, '') : value.number }));
}
