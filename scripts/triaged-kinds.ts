import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARMS } from '../contract/judgement.ts';

/** A kind of failure that a person looked into: a row of the table with which a page of docs/findings begins. */
export interface TriagedKind {
  /** Of the page, as `gdcm.md`. */
  readonly page: string;
  /** Of the page, its first heading: `GDCM`. */
  readonly title: string;
  /** In words, with a link to its section. */
  readonly kind: string;
  readonly tools: readonly string[];
  /** Which properties tell of it, and as what; none where it was seen by hand only. */
  readonly seenAs: readonly SeenAs[];
  /** The cells of the row as they stand there, after the first. */
  readonly cells: readonly string[];
}

/** How a failure shows in results. */
interface SeenAs {
  /** An id. */
  readonly property: string;
  /** A harm, `crash` or `hang`. */
  readonly harm: string;
}

/** The head of these tables. */
export const KINDS_HEAD = '| kind of failure | tools | seen as | depends on the block |';

/** All kinds, page by page; throws where a row cannot be understood, saying which. */
export function triagedKinds(folder: string): readonly TriagedKind[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return pages.sort().flatMap((page) => kindsOn(page, readFileSync(join(folder, page), 'utf8')));
}

/** The kinds that one page tells of. */
export function kindsOn(page: string, text: string): readonly TriagedKind[] {
  const lines = text.split('\n');
  const title = lines[0]?.replace(/^# /, '') ?? page;
  const head = lines.indexOf(KINDS_HEAD);
  if (head < 0) return [];
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end < 0 ? undefined : end).map((row) => {
    const [kind = '', ...cells] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [tools = '', seenAs = ''] = cells;
    const seen = isByHand(seenAs) ? [] : seenIn(seenAs);
    const read = { page, title, kind, tools: quotedIn(tools), seenAs: seen ?? [], cells };
    if (cells.length !== 3 || kind === '' || read.tools.length === 0 || seen === undefined)
      throw new Error(`${page}: "${row}" is no row of: ${KINDS_HEAD}`);
    return read;
  });
}

/** What was seen without the suite, which no property asks about. */
const isByHand = (seenAs: string): boolean => seenAs.startsWith('by hand only: ');

const HARMS_SEEN: readonly string[] = [...HARMS, 'crash', 'hang'];

/** Reads "`a.b`, `a.c`: harm, harm; `d.e`: harm"; undefined where it is anything else. */
function seenIn(cell: string): readonly SeenAs[] | undefined {
  const seen: SeenAs[] = [];
  for (const part of cell.split(';')) {
    const [, properties, after] = /^\s*(`[^`]+`(?:, `[^`]+`)*): ([a-z, -]+)$/.exec(part) ?? [];
    if (properties === undefined || after === undefined) return undefined;
    const harms = after.split(',').map((harm) => harm.trim());
    if (!harms.every((harm) => HARMS_SEEN.includes(harm))) return undefined;
    for (const property of quotedIn(properties)) seen.push(...harms.map((harm) => ({ property, harm })));
  }
  return seen;
}

const quotedIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

/** The rows of all pages as one table, for the page that leads to them. */
export function kindsTable(kinds: readonly TriagedKind[]): string {
  const rows = kinds.map(({ page, title, kind, cells }) => {
    const led = kind.replace(/\]\(#/g, `](${page}#`);
    return `| [${title}](${page}) | ${led} | ${cells.join(' | ')} |`;
  });
  return `| page ${KINDS_HEAD}\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}
