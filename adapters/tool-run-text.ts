import type { Run } from '../contract/observation.ts';
import type { ToolRun } from './run-tool.ts';

const EXCERPT = 2048;
const PRIVATE_FOLDER = /\/[^\s"']*\/blockshift-tool-\w+\/\d+/g;

/**
 * What a tool wrote, as UTF-8, without the names of this machine's temporary folders, so that two runs of the same
 * question say the same; `folder` is that of the question, if there was one.
 */
export function withoutFolders(bytes: Uint8Array, folder?: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const short = folder === undefined ? text : text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
  return short.replace(PRIVATE_FOLDER, '~');
}

/** How the tool was run, for people; of a long stderr the beginning and the end, 2 KB together. */
export function runOf(run: ToolRun, folder: string): Run {
  const { argv, exit, signal, seconds } = run;
  return { argv, exit, signal, seconds, stderrExcerpt: excerpt(withoutFolders(run.stderr, folder).trimEnd()) };
}

function excerpt(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= EXCERPT) return text;
  const half = EXCERPT / 2 - 8;
  const part = (from: number, to: number): string => bytes.subarray(from, to).toString('utf8').replaceAll('\ufffd', '');
  return `${part(0, half)}\n[…]\n${part(bytes.length - half, bytes.length)}`;
}

/** The last thing that a tool said, on stderr or else on stdout; its exit status where it said nothing. */
export function lastWords(run: ToolRun, folder?: string): string {
  for (const bytes of [run.stderr, run.stdout]) {
    const line = withoutFolders(bytes, folder)
      .split('\n')
      .findLast((text) => text.trim() !== '');
    if (line !== undefined) return line.trim().slice(0, 500);
  }
  return run.signal === null ? `exit status ${run.exit}` : `ended by ${run.signal}`;
}
