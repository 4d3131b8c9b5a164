import { VERDICTS, type Verdict } from '../contract/judgement.ts';
import type { Results } from '../contract/results.ts';
import { escapeText } from './escape-text.ts';
import { type Headline, headlineOf } from './headline.ts';
import type { Paint } from './paint.ts';
import { shownShort } from './shown-short.ts';
import { MEANINGS, SYMBOLS } from './verdict-symbols.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;
/** The longest and the shortest that names of tools are cut to. */
const NAME = { most: 28, least: 16 } as const;

/** What groups of properties are called where there is little room. */
const SHORT: Readonly<Record<string, string>> = {
  lookup: 'look',
  insert: 'ins',
  transcode: 'trans',
  export: 'exp',
  convert: 'conv',
  robust: 'rob',
};

/**
 * Tools by groups of properties, 80 columns wide. With few groups a cell says how many cases of how many, `✗ 12/40`; with
 * more only how many, `✗12`, under shorter names that are explained; with yet more there are several tables below each
 * other.
 */
export function consoleMatrix(results: Results, paint: Paint): string[] {
  if (results.tools.length === 0) return ['No tool was examined.'];
  const groups = [...new Set(results.properties.map(({ id }) => groupOf(id)))];
  const rows = rowsOf(results, groups);
  const all = tables(rows, groups);
  const used = VERDICTS.filter((verdict) => rows.some(({ cells }) => cells.some((cell) => cell?.verdict === verdict)));
  const legend = used.map((verdict) => `${SYMBOLS[verdict]} ${MEANINGS[verdict]}`);
  const shortened = all.isShort ? groups.filter((group) => SHORT[group] !== undefined) : [];
  const words = [
    ...legend,
    all.isShort ? 'n: in n cases' : 'n/m: n of the m cases that could be judged',
    ...shortened.map((group) => `${SHORT[group]}: ${group}`),
  ];
  return [...all.tables.flatMap((table) => [...draw(table, rows, paint), '']), ...wrap(words.join(', '), WIDTH)];
}

const groupOf = (property: string): string => property.split('.')[0] ?? property;

interface Row {
  readonly id: string;
  /** With its version. */
  readonly name: string;
  readonly cells: readonly (Headline | undefined)[];
}

function rowsOf({ tools, cells }: Results, groups: readonly string[]): Row[] {
  return tools.map(({ id, version }) => {
    const own = cells.filter(({ tool }) => tool === id);
    return {
      id,
      name: `${id} ${version}`.trim(),
      cells: groups.map((group) => headlineOf(own.filter(({ property }) => groupOf(property) === group))),
    };
  });
}

/** Some columns, with what stands in them. */
interface Table {
  /** Of the names of tools. */
  readonly first: number;
  readonly gap: string;
  readonly columns: readonly Column[];
}

interface Column {
  readonly head: string;
  readonly width: number;
  readonly cells: readonly { readonly text: string; readonly verdict?: Verdict }[];
}

/** The widest form in which all columns fit side by side; tables below each other where none does. */
function tables(
  rows: readonly Row[],
  groups: readonly string[],
): { readonly tables: readonly Table[]; readonly isShort: boolean } {
  const longest = Math.max(4, ...rows.map(({ name }) => shownShort(name, NAME.most).length));
  const forms = [
    { columns: columnsOf(rows, groups, longText, (group) => group), gap: '  ', isShort: false },
    { columns: columnsOf(rows, groups, shortText, (group) => SHORT[group] ?? group), gap: ' ', isShort: true },
  ];
  for (const { columns, gap, isShort } of forms) {
    const rest = WIDTH - columns.reduce((sum, { width }) => sum + gap.length + width, 0);
    if (rest >= Math.min(longest, isShort ? NAME.least : longest))
      return { tables: [{ first: Math.min(longest, rest), gap, columns }], isShort };
  }
  const { columns, gap } = forms[1]!;
  const first = Math.min(longest, NAME.least);
  const parts: Column[][] = [[]];
  let left = WIDTH - first;
  for (const column of columns) {
    if (left < gap.length + column.width) {
      parts.push([]);
      left = WIDTH - first;
    }
    parts.at(-1)!.push(column);
    left -= gap.length + column.width;
  }
  return { tables: parts.map((part) => ({ first, gap, columns: part })), isShort: true };
}

const longText = ({ verdict, times, exercised }: Headline): string =>
  exercised === 0 ? SYMBOLS[verdict] : `${SYMBOLS[verdict]} ${verdict === 'pass' ? times : `${times}/${exercised}`}`;

const shortText = ({ verdict, times, exercised }: Headline): string =>
  exercised === 0 || verdict === 'pass' ? SYMBOLS[verdict] : `${SYMBOLS[verdict]}${times}`;

function columnsOf(
  rows: readonly Row[],
  groups: readonly string[],
  textOf: (cell: Headline) => string,
  headOf: (group: string) => string,
): Column[] {
  return groups.map((group, index) => {
    const cells = rows.map(({ cells: own }) => {
      const cell = own[index];
      return cell === undefined ? { text: '' } : { text: textOf(cell), verdict: cell.verdict };
    });
    const head = shownShort(headOf(group), 12);
    return { head, width: Math.max(head.length, ...cells.map(({ text }) => text.length)), cells };
  });
}

function draw({ first, gap, columns }: Table, rows: readonly Row[], paint: Paint): string[] {
  const head = ['tool'.padEnd(first), ...columns.map((column) => column.head.padEnd(column.width))].join(gap).trimEnd();
  const lines = rows.map(({ name, id }, row) => {
    const shown = columns.map(({ cells, width }) => {
      const { text, verdict } = cells[row]!;
      // Spaces stay outside of the colour, so that those at the end of a line can go.
      const painted = verdict === undefined ? text : paint.verdict(verdict, text);
      return `${painted}${' '.repeat(width - text.length)}`;
    });
    return [named(name, id, first).padEnd(first), ...shown].join(gap).trimEnd();
  });
  return [paint.bold(head), ...lines];
}

/** A tool in so much room: the version goes first, then the middle of the name. */
function named(name: string, id: string, width: number): string {
  const shown = escapeText(id);
  if (shown.length <= width) return shownShort(name, width);
  const end = Math.ceil(width / 2);
  return `${shown.slice(0, width - end - 1)}…${shown.slice(-end)}`;
}
