import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { parseTag, tagText } from '../../dicom/tag.ts';
import { isVR } from '../../dicom/vr.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { ONE_TEXT, tagsOf } from '../printed-bytes.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';

/** `  (0021,1004) DS "TimeAfterStart" : [0.25] (4 bytes)`, two spaces for each depth. */
const ELEMENT = /^((?: {2})*)\(([0-9A-F]{4}),([0-9A-F]{4})\) ([A-Z]{2}) "([^"]*)" : (.*)$/;
/** Behind the value of a UID it knows stands what it is: `{Explicit VR Little Endian}`. */
const VALUE = /^\[(.*)\](?: \{.*\})? \((\d+) bytes\)$/;
const SEQUENCE = /^\((\d+) items?(?:, delimited)?\)$/;
const FRAGMENTS = /^\(\d+ fragments?\)$/;
/** UN of undefined length, which it leaves closed. */
const DELIMITED = /^\[\.\.\.\] \(delimited\)$/;
const ITEM = /^((?: {2})+)---- SQ Item (\d{4,}) at offset \d+ ----$/;
/** Said on stdout where its dictionary and the file differ. */
const MISMATCH = /^VR mismatch! [A-Z]{2} != [A-Z]{2} \w*$/;
const HEADER = /^==== .* ====$/;

/** A sequence whose Items are being listed: `item` is -1 until the first. */
interface Open {
  readonly tag: string;
  item: number;
}

/**
 * The private data elements that dicomdump lists. It shows text with a backslash and three octal digits in the place of
 * control characters and, in VRs of one text, of backslashes; bytes and words it does not show. Throws `Garbled` for a
 * line that it does not know.
 */
export function parseDicomdump(text: string): SeenElement[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const elements: SeenElement[] = [];
  const open: Open[] = [];
  const listing = lines.filter((line) => !MISMATCH.test(line));
  if (!HEADER.test(listing.shift() ?? '')) throw new Garbled('does not begin with the name of the file');
  for (const line of listing) {
    const item = ITEM.exec(line);
    if (item !== null) {
      open.length = item[1]!.length / 2;
      const holder = open.at(-1);
      if (holder === undefined || Number(item[2]) !== holder.item + 2) throw garbledLine(line);
      holder.item++;
      continue;
    }
    const match = ELEMENT.exec(line);
    const depth = (match?.[1]?.length ?? 0) / 2;
    if (match === null || depth > open.length) throw garbledLine(line);
    open.length = depth;
    const [, , group, number, vr = '', name, rest = ''] = match;
    const tag = parseTag(`${group}${number}`);
    if (tag === undefined || !isVR(vr)) throw garbledLine(line);
    const path: RawPath = open.map((step) => ({ ...step }));
    const values = vr === 'SQ' ? undefined : valuesOf(vr, rest, line);
    if (vr === 'SQ') {
      if (!SEQUENCE.test(rest)) throw garbledLine(line);
      open.push({ tag: tagText(tag), item: -1 });
    }
    if (path.some((step) => step.item < 0)) throw garbledLine(line);
    if (!isPrivateDataTag(tag)) continue;
    elements.push({ path, tag: tagText(tag), vr, name: name === '' ? null : name!, ...(values && { values }) });
  }
  return elements;
}

/** What stands in the place of a value that is not shown. */
const NOT_SHOWN = '...';

function valuesOf(vr: string, rest: string, line: string): readonly SeenValue[] {
  if (FRAGMENTS.test(rest) || (vr === 'UN' && DELIMITED.test(rest))) return [{ withheld: true }];
  const match = VALUE.exec(rest);
  if (match === null) throw garbledLine(line);
  const [, shown = '', bytes] = match;
  if (shown === '') return Number(bytes) === 0 ? [] : [{ withheld: true }];
  if (vr === 'OB' || vr === 'OW' || vr === 'UN' || vr === 'OF' || vr === 'OD') {
    if (shown !== NOT_SHOWN) throw garbledLine(line);
    return [{ withheld: true }];
  }
  // The numbers of OL and OV are those of one value.
  if (vr === 'OL' || vr === 'OV') return [{ withheld: true }];
  if (vr === 'AT') {
    const tags = tagsOf(shown);
    if (tags === undefined) throw garbledLine(line);
    return tags;
  }
  if (ONE_TEXT.has(vr)) {
    return [{ text: shown.replaceAll(/\\([0-3][0-7]{2})/g, (_, code: string) => characterOf(code)) }];
  }
  return shown.split('\\').map((text) => ({ text }));
}

const characterOf = (octal: string): string => String.fromCharCode(Number.parseInt(octal, 8));
