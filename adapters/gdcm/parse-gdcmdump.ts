import type { SeenElement } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { isVR } from '../../dicom/vr.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { gdcmdumpValues } from './gdcmdump-value.ts';

/**
 * `INDENT(gggg,eeee) VR[ (VR OF THE DICTIONARY)] VALUE # LEN,VM[ (VM FOUND)] NAME`. VR is `??` in Implicit VR; what
 * follows in parentheses is `SQ`, or `US or SS => US` where the dictionary leaves a choice.
 */
const LINE =
  /^( *)\(([0-9a-f]{4}),([0-9a-f]{4})\) (\?\?|[A-Z]{2})(?: \((?:[^()\]]* => )?([A-Z]{2})\))? ?(.*) +# (u\/l|\d+),\S+(?: \(\w+\) )?(?: (.*))?$/;
const HEADING = /^# (?:Dicom-File-Format|Dicom-Meta-Information-Header|Dicom-Data-Set|Used TransferSyntax: .*)$/;
const ITEM = /^( *)\(fffe,e000\) na \(Item with (?:un)?defined length\)$/;
const DELIMITATION = /^( *)\(fffe,e0[0d]d\)$/;
const SEQUENCE = /^\(Sequence with (?:un)?defined length\)$/;
const UNOWNED = 'Private Element With Empty Private Creator';

/** A Data Set that is being listed. */
interface Level {
  /** Of its Items' elements, once a sequence is open. */
  tag?: string;
  items: number;
}

/** The private data elements in the output of `gdcmdump FILE`; throws `Garbled`. Nesting is told by indentation alone. */
export function parseGdcmdump(output: string): SeenElement[] {
  const elements: SeenElement[] = [];
  let levels: Level[] = [{ items: 0 }];
  let headed = false;
  for (const text of output.split('\n')) {
    if (text === '' || DELIMITATION.test(text)) continue;
    if (HEADING.test(text)) {
      headed = true;
      continue;
    }
    const item = ITEM.exec(text);
    if (item) {
      levels = enterItem(levels, item[1]!.length, text);
      continue;
    }
    const line = parseLine(text);
    levels = levels.slice(0, line.depth + 1);
    const level = levels[line.depth];
    if (level === undefined) throw garbledLine(text);
    level.items = 0;
    if (line.isSequence) level.tag = line.tag;
    else delete level.tag;
    if (isPrivateDataTag(Number.parseInt(line.tag, 16))) elements.push(listed(line, pathOf(levels)));
  }
  if (!headed) throw new Garbled('no heading: not a dump');
  return elements;
}

/** An Item stands two columns to the right of its sequence, its elements two more. */
function enterItem(levels: readonly Level[], indent: number, text: string): Level[] {
  const depth = (indent - 2) / 4;
  const kept = levels.slice(0, depth + 1);
  const level = kept[depth];
  if (level?.tag === undefined) throw garbledLine(text);
  level.items++;
  return [...kept, { items: 0 }];
}

const pathOf = (levels: readonly Level[]): RawPath =>
  levels.slice(0, -1).map(({ tag, items }) => ({ tag: tag!, item: items - 1 }));

interface Line {
  readonly depth: number;
  readonly tag: string;
  /** As stored, `??` in Implicit VR. */
  readonly stored: string;
  readonly dictionary: string | undefined;
  readonly value: string;
  readonly isSequence: boolean;
  readonly length: number | undefined;
  readonly name: string;
  readonly text: string;
}

function parseLine(text: string): Line {
  const match = LINE.exec(text);
  if (!match) throw garbledLine(text);
  const [, indent = '', group = '', element = '', stored = '', dictionary, column = '', bytes = '', name = ''] = match;
  const value = column.trim();
  const depth = indent.length / 4;
  if (!Number.isInteger(depth) || group === 'fffe') throw garbledLine(text);
  const isSequence = SEQUENCE.test(value) || (value === '' && (dictionary === 'SQ' || stored === 'SQ'));
  const tag = `${group}${element}`.toUpperCase();
  const length = bytes === 'u/l' ? undefined : Number(bytes);
  return { depth, tag, stored, dictionary, value, isSequence, length, name: name.trim(), text };
}

/** The VR stored in the file counts; where there is none, or UN, that of the dictionary. */
function listed(line: Line, path: RawPath): SeenElement {
  const undecided = line.stored === '??' || line.stored === 'UN';
  const vr = undecided ? (line.dictionary ?? line.stored) : line.stored;
  const name = line.name === '' || line.name === UNOWNED || /^(\?+|GDCM:UNKNOWN)$/.test(line.name) ? null : line.name;
  const described = { path, tag: line.tag, ...(line.name === UNOWNED && { creator: null }), name };
  if (line.isSequence) return { ...described, vr: 'SQ' };
  const values = gdcmdumpValues(vr, line.value, line.length);
  if (values === undefined) throw garbledLine(line.text);
  return { ...described, vr: isVR(vr) ? vr : null, values };
}
