import { Garbled } from './garbled.ts';
import type { ToolRun } from './run-tool.ts';

const NEWLINE = 0x0a;

/** What stands before the bytes of each. */
interface Head {
  readonly exit: number | null;
  readonly signal: string | null;
  readonly seconds: number;
  readonly stdout: number;
  readonly stderr: number;
}

/**
 * What a program of ours that runs many command lines says of each: a line of JSON, with the lengths of stdout and stderr,
 * before their bytes, so that nothing which a tool prints can look like it; `null` where nothing is to be said. One that
 * is cut off, where the program was stopped, counts for nothing.
 *
 * @throws Garbled for anything else
 */
export function readFrames(output: Uint8Array): (Omit<ToolRun, 'argv'> | undefined)[] {
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  const runs: (Omit<ToolRun, 'argv'> | undefined)[] = [];
  let at = 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline === -1) return runs;
    const head = headIn(bytes.toString('latin1', at, newline));
    at = newline + 1;
    if (head === null) {
      runs.push(undefined);
      continue;
    }
    const { exit, signal, seconds } = head;
    const middle = at + head.stdout;
    const end = middle + head.stderr;
    if (end > bytes.length) return runs;
    const [stdout, stderr] = [bytes.subarray(at, middle), bytes.subarray(middle, end)];
    runs.push({ exit, signal, seconds, stdout, stderr, hang: false, flooded: false, missing: false });
    at = end;
  }
}

function headIn(line: string): Head | null {
  let head: Partial<Head> | null;
  try {
    head = JSON.parse(line) as Partial<Head> | null;
  } catch {
    throw new Garbled(`no heading: ${line.slice(0, 80)}`);
  }
  if (head === null) return head;
  if (![head.stdout, head.stderr].every((length) => Number.isInteger(length) && length! >= 0))
    throw new Garbled(`no heading: ${line.slice(0, 80)}`);
  return head as Head;
}
