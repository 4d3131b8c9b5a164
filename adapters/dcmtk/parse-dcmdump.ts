import type { Found, SeenElement, SeenValue } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { isVR } from '../../dicom/vr.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { dcmdumpValues } from './dcmdump-value.ts';

/**
 * `INDENT(gggg,eeee) VR VALUE   # LEN, VM NAME`. The last `# LEN, VM ` of a line counts: a text may contain one too.
 */
const LINE = /^( *)\(([0-9a-f]{4}),([0-9a-f]{4})\) (\S\S) (.*) +# +(?:u\/l|\d+), *\d+ (.+)$/;
const HEADING = /^# (?:Dicom-File-Format|Dicom-Meta-Information-Header|Dicom-Data-Set|Used TransferSyntax: .*)$/;
const SEQUENCE = /^\((Sequence|PixelSequence) (?:with (?:explicit|undefined) length )?#=(\d+)\)$/;
const ITEM = /^\(Item with (?:explicit|undefined) length #=\d+\)$/;
const NAMELESS = 'Unknown Tag & Data';

interface Line {
  readonly indent: number;
  readonly tag: string;
  readonly vr: string;
  readonly value: string;
  readonly name: string;
  readonly text: string;
}

interface OpenSequence {
  readonly tag: string;
  /** Encapsulated fragments, which look like Items but hold no elements. */
  readonly fragments: boolean;
  /** How many Items the heading announces. */
  readonly announced: number;
  items: number;
  inItem: boolean;
}

/** The private data elements in the output of `dcmdump +L +Qn -Un FILE`; throws `Garbled`. */
export function parseDcmdump(output: string): SeenElement[] {
  const all = output.split('\n').filter((text) => text !== '');
  const lines = all.filter((text) => !(text.startsWith('#') && HEADING.test(text)));
  if (lines.length === all.length) throw new Garbled('no heading: not a dump');
  const elements: SeenElement[] = [];
  walk(lines, (line, path) => {
    if (!isPrivateDataTag(Number.parseInt(line.tag, 16))) return;
    const name = line.name === NAMELESS ? null : line.name;
    if (sequenceOf(line)) elements.push({ path, tag: line.tag, vr: 'SQ', name });
    else elements.push({ path, tag: line.tag, vr: isVR(line.vr) ? line.vr : null, name, values: valuesOf(line) });
  });
  return elements;
}

/** The hits in the output of `dcmdump +L +Qn -Un +P TAG FILE`, without what a Sequence that was hit holds. */
export function parseSearch(output: string): Found[] {
  const found: Found[] = [];
  walk(
    output.split('\n').filter((text) => text !== ''),
    (line, path) => {
      if (path.length > 0) return;
      found.push({ values: sequenceOf(line) ? [{ withheld: true }] : valuesOf(line) });
    },
  );
  return found;
}

/** Follows sequences and Items, and shows each element with the path to its Item. Checks every line's indentation. */
function walk(lines: readonly string[], visit: (line: Line, path: RawPath) => void): void {
  const open: OpenSequence[] = [];
  // Made once for each Item, because a file has far more elements.
  let path: RawPath = [];
  for (const line of lines.map(parseLine)) {
    const current = open.at(-1);
    const marker = line.tag.startsWith('FFFE');
    const back = marker ? (line.tag === 'FFFEE0DD' ? 4 : 2) : 0;
    if (line.indent !== 4 * open.length - back) throw garbledLine(line.text);
    if (marker) {
      if (current === undefined) throw garbledLine(line.text);
      mark(open, current, line);
      path = open.map(({ tag, items }) => ({ tag, item: items - 1 }));
      continue;
    }
    if (current !== undefined && !current.inItem) throw garbledLine(line.text);
    visit(line, path);
    const sequence = sequenceOf(line);
    if (!sequence) continue;
    const fragments = sequence[1] === 'PixelSequence';
    open.push({ tag: line.tag, fragments, announced: Number(sequence[2]), items: 0, inItem: false });
  }
  if (open.length > 0) throw new Garbled(`the dump ends inside ${open[0]!.tag}`);
}

/** What the heading of a Sequence says; nothing where a line is none. */
const sequenceOf = ({ value }: Line): RegExpExecArray | null => (value.startsWith('(') ? SEQUENCE.exec(value) : null);

function valuesOf(line: Line): SeenValue[] {
  const values = dcmdumpValues(line.vr, line.value);
  if (values === undefined) throw garbledLine(line.text);
  return values;
}

function parseLine(text: string): Line {
  const match = LINE.exec(text);
  if (!match) throw garbledLine(text);
  const [, indent = '', group = '', element = '', vr = '', value = '', name = ''] = match;
  const tag = `${group}${element}`.toUpperCase();
  return { indent: indent.length, tag, vr, value: value.trimEnd(), name, text };
}

function mark(open: OpenSequence[], current: OpenSequence, line: Line): void {
  switch (line.tag) {
    case 'FFFEE000':
      if (current.inItem || (current.fragments ? line.vr !== 'pi' : !ITEM.test(line.value))) break;
      current.items++;
      current.inItem = !current.fragments;
      return;
    case 'FFFEE00D':
      if (!current.inItem) break;
      current.inItem = false;
      return;
    case 'FFFEE0DD':
      if (current.inItem || current.items !== current.announced) break;
      open.pop();
      return;
  }
  throw garbledLine(line.text);
}
