import type { SeenElement } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { dicomDumpValue } from './dicom-dump-value.ts';

const ELEMENT =
  /^( *)\(([\dA-F]{4}),([\dA-F]{4})\) (?:«Unknown Attribute»|\w+) +([A-Z]{2}) \((?:(\d+) Items?\)$|(\d+), *\d+ bytes\): (.*)$)/su;
const ITEM = /^( *)\(FFFE,E000\) na Item$/;
const ITEM_END = /^( *)\(FFFE,E00D\) ItemDelimitationItem$/;
const SEQUENCE_END = /^( *)\(FFFE,E0DD\) SequenceDelimitationItem$/;
const RULE = /^-{20,}$/;

/** A sequence whose end has not come: its Items so far, and whether one of them is open. */
interface Open {
  readonly tag: string;
  readonly items: number;
  seen: number;
  inItem: boolean;
}

/**
 * The private data elements in the text of dicom-dump. Sequences and Items are closed by lines of their own, and every
 * level is indented by six more, which must fit each other. Throws `Garbled` where they do not, and at the first line
 * that is none of dicom-dump's. Observed: 0.10.1.
 */
export function parseDicomDump(text: string): readonly SeenElement[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const rule = lines.findIndex((line) => RULE.test(line));
  if (rule < 0) throw new Garbled('no line of hyphens after the File Meta Information');
  const open: Open[] = [];
  const elements = lines.slice(rule + 1).flatMap((line) => elementIn(line, open));
  if (open.length > 0) throw new Garbled(`ends within (${open.at(-1)?.tag})`);
  return elements;
}

/** The element in a line, where it is one to mention; follows sequences and Items in `open`. */
function elementIn(line: string, open: Open[]): readonly SeenElement[] {
  const innermost = open.at(-1);
  if (innermost !== undefined && !innermost.inItem) {
    if (indentOf(ITEM, line) === 6 * open.length - 2) {
      innermost.inItem = true;
      innermost.seen += 1;
      return [];
    }
    if (indentOf(SEQUENCE_END, line) === 6 * (open.length - 1) && innermost.seen === innermost.items) {
      open.pop();
      return [];
    }
    throw garbledLine(line);
  }
  if (innermost !== undefined && indentOf(ITEM_END, line) === 6 * open.length - 2) {
    innermost.inItem = false;
    return [];
  }
  const [, indent = '', group = '', element = '', vr = '', items, multiplicity, printed = ''] =
    ELEMENT.exec(line) ?? [];
  if (indent.length !== 6 * open.length || vr === '') throw garbledLine(line);
  const tag = group + element;
  const path: RawPath = open.map((step) => ({ tag: step.tag, item: step.seen - 1 }));
  const shown = isPrivateDataTag(Number.parseInt(tag, 16));
  if (items !== undefined) {
    open.push({ tag, items: Number(items), seen: 0, inItem: false });
    return shown ? [{ path, tag, vr }] : [];
  }
  const values = dicomDumpValue(vr, printed);
  const texts = values.filter((value) => 'text' in value).length;
  if (texts > 0 && texts !== Number(multiplicity)) throw garbledLine(line);
  return shown ? [{ path, tag, vr, values }] : [];
}

const indentOf = (pattern: RegExp, line: string): number => pattern.exec(line)?.[1]?.length ?? -1;
