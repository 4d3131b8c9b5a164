import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of failure that a person looked into: a row of the table with which a page of docs/findings begins. */
export interface TriagedKind {
  /** Of the page, as `gdcm.md`. */
  readonly page: string;
  /** Of the page, its first heading: `GDCM`. */
  readonly title: string;
  /** In words, with a link to its section. */
  readonly kind: string;
  readonly tools: readonly string[];
  /** Ids of properties; none where it was seen by hand only. */
  readonly properties: readonly string[];
  /** The cells of the row as they stand there, after the first. */
  readonly cells: readonly string[];
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
    const read = { page, title, kind, tools: quotedIn(tools), properties: quotedIn(seenAs), cells };
    if (
      cells.length !== 3 ||
      kind === '' ||
      read.tools.length === 0 ||
      !(read.properties.length > 0 || isByHand(seenAs))
    )
      throw new Error(`${page}: "${row}" is no row of: ${KINDS_HEAD}`);
    return read;
  });
}

/** What was seen without the suite, which no property asks about. */
const isByHand = (seenAs: string): boolean => seenAs.startsWith('by hand only: ');

const quotedIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

/** The rows of all pages as one table, for the page that leads to them. */
export function kindsTable(kinds: readonly TriagedKind[]): string {
  const rows = kinds.map(({ page, title, kind, cells }) => {
    const led = kind.replace(/\]\(#/g, `](${page}#`);
    return `| [${title}](${page}) | ${led} | ${cells.join(' | ')} |`;
  });
  return `| page ${KINDS_HEAD}\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}
