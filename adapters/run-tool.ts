import { resolve } from 'node:path';
import { confine, type Freedom } from './confine.ts';
import { findProgram } from './find-program.ts';
import { privateFolder } from './private-folder.ts';
import { starter } from './starter/starter.ts';
import { watchTool } from './watch-tool.ts';

/** How to run a tool. */
export interface RunOptions extends Freedom {
  /** The folder it runs in: the one that holds the input files. */
  readonly cwd: string;
  /** How long it may take before it is killed and counts as hanging. */
  readonly seconds: number;
  /** Added to the few variables that it gets; nothing is inherited but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to its standard input, which is empty otherwise. */
  readonly stdin?: string;
  /** Bytes that each of stdout and stderr may hold before it is killed and counts as flooding: 64 MiB. */
  readonly outputLimit?: number;
}

/** What a tool did. */
export interface ToolRun {
  /** As asked for. */
  readonly argv: readonly string[];
  /** Null where a signal ended it, or where it is missing. */
  readonly exit: number | null;
  readonly signal: string | null;
  readonly seconds: number;
  /** At most `outputLimit` bytes. */
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  /** Killed because its time was up. */
  readonly hang: boolean;
  /** Killed because it wrote too much. */
  readonly flooded: boolean;
  /** There is no such program on the PATH. */
  readonly missing: boolean;
}

/**
 * Runs a tool by itself: no shell, no network, limited memory, a process group of its own which is killed as a whole,
 * with what left it, when time is up, when it writes too much, and when its leader ends. Core dumps are off.
 *
 * Node's own `spawn` and not execa: execa's timeout ends the direct child only, and it costs twice the time, which
 * counts in a suite that starts thousands of processes.
 *
 * Rejects only where the machine fails (no more processes, no such folder).
 */
export async function runTool(argv: readonly string[], options: RunOptions): Promise<ToolRun> {
  const program = findProgram(argv[0] ?? '');
  if (program === undefined) return { ...NOTHING, argv };
  const started = options.network ? undefined : starter(options.memory !== false);
  if (started !== undefined) {
    const { memory: _, network: __, ...rest } = options;
    const env = { PATH: process.env.PATH ?? '', ...options.env };
    return { ...(await started.run({ program, argv, options: { ...rest, cwd: resolve(options.cwd), env } })), argv };
  }
  const folder = privateFolder();
  try {
    return await watchTool(confine(program, argv.slice(1), options), argv, folder, options);
  } finally {
    folder.remove();
  }
}

const NOTHING = {
  exit: null,
  signal: null,
  seconds: 0,
  stdout: new Uint8Array(),
  stderr: new Uint8Array(),
  hang: false,
  flooded: false,
  missing: true,
};
