import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One fenced block of a page. */
export interface Fence {
  readonly language: string;
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** What the comment above it says: `<!-- file: NAME -->`, `<!-- needs: WORDS -->`, `<!-- not run: WHY -->`. */
  readonly file?: string;
  readonly needs: readonly string[];
  readonly notRun?: string;
  /** `<!-- printed: above -->`: what the commands of the block before print. */
  readonly isPrinted: boolean;
}

/** A command as a page shows it: what is typed, the exit status it says, the lines it shows. */
export interface ShownCommand {
  readonly command: string;
  readonly status: number;
  /** In this order, other lines between them or not; `…` stands for any text. */
  readonly shown: readonly string[];
}

/** The pages that people read, by name from the package's folder. */
export const docPages = (root: string): readonly string[] =>
  [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  ].sort();

/** The fenced blocks of a page, in order. */
export function fencesOf(page: string): readonly Fence[] {
  const lines = page.split('\n');
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const language = /^```(\w*)$/.exec(lines[at]!)?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    if (end === -1) throw new Error(`the block that begins in line ${at + 1} has no end`);
    const said = commentsAbove(lines, at);
    fences.push({
      language,
      text: `${lines.slice(at + 1, end).join('\n')}\n`,
      line: at + 1,
      needs: said.get('needs')?.split(' ') ?? [],
      isPrinted: said.has('printed'),
      ...(said.has('file') ? { file: said.get('file')! } : {}),
      ...(said.has('not run') ? { notRun: said.get('not run')! } : {}),
    });
    at = end;
  }
  return fences;
}

function commentsAbove(lines: readonly string[], fence: number): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (let at = fence - 1; at >= 0; at--) {
    const found = /^<!-- (file|needs|not run|printed): (.+) -->$/.exec(lines[at]!);
    if (found !== null) said.set(found[1]!, found[2]!);
    else if (lines[at] !== '') break;
  }
  return said;
}

/**
 * The commands of a `console` block: `$ ` begins one, a backslash at the end of a line goes on with it, and
 * `# exit status 1` says that it ends with another status than 0. An `sh` block is one command.
 */
export function commandsOf({ language, text }: Fence): readonly ShownCommand[] {
  if (language === 'sh') return [{ command: text, status: statusIn(text), shown: [] }];
  const commands: { command: string; status: number; shown: string[] }[] = [];
  let isOpen = false;
  for (const line of text.trimEnd().split('\n')) {
    if (isOpen) commands.at(-1)!.command += `\n${line}`;
    else if (line.startsWith('$ ')) {
      commands.push({ command: line.slice(2), status: statusIn(line), shown: [] });
    } else if (line.trim() !== '' && line.trim() !== '…') commands.at(-1)?.shown.push(line);
    isOpen = (isOpen || line.startsWith('$ ')) && line.endsWith('\\');
  }
  return commands;
}

const statusIn = (text: string): number => Number(/# exit status (\d+)/.exec(text)?.[1] ?? 0);

/** The first of the shown lines that is not among the printed ones in its place; undefined where all are. */
export function missingLine(shown: readonly string[], printed: string): string | undefined {
  const lines = printed.split('\n').map((line) => line.trim());
  let at = 0;
  for (const line of shown) {
    const parts = line
      .trim()
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('.*')}$`);
    const found = lines.findIndex((one, index) => index >= at && pattern.test(one));
    if (found === -1) return line;
    at = found + 1;
  }
  return undefined;
}

/** The text of a page. */
export const pageText = (root: string, name: string): string => readFileSync(join(root, name), 'utf8');
