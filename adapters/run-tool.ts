import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { confine, type Freedom } from './confine.ts';
import { findProgram } from './find-program.ts';
import { letGo } from './let-go.ts';
import { type PrivateFolder, privateFolder } from './private-folder.ts';
import { guardGroup, killGroup } from './process-group.ts';
import { toolEnvironment } from './tool-environment.ts';

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

const MIB = 2 ** 20;

/** How long to wait, once a tool is gone, for pipes that a process outside its group may still hold. */
const GRACE_MILLISECONDS = 200;

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
  const folder = privateFolder();
  try {
    return await watch(confine(program, argv.slice(1), options), argv, folder, options);
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

function watch(
  command: [string, ...string[]],
  argv: readonly string[],
  folder: PrivateFolder,
  options: RunOptions,
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command[0], command.slice(1), {
      cwd: options.cwd,
      env: toolEnvironment(folder, options.env),
      detached: true,
      stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    }) as ChildProcessByStdio<Writable | null, Readable, Readable>;
    child.once('error', reject);
    const leader = child.pid;
    if (leader === undefined) return;

    const release = guardGroup(leader, folder.path);
    let hang = false;
    let flooded = false;
    const timer = setTimeout(() => {
      hang = true;
      killGroup(leader);
    }, options.seconds * 1000);
    const flood = (): void => {
      flooded = true;
      killGroup(leader);
    };
    const limit = options.outputLimit ?? 64 * MIB;
    const stdout = collect(child.stdout, limit, flood);
    const stderr = collect(child.stderr, limit, flood);
    if (options.stdin !== undefined) {
      // EPIPE: a tool need not read what it is given.
      child.stdin?.on('error', () => {});
      child.stdin?.end(options.stdin);
    }

    let waited = (): void => {};
    let seconds = 0;
    child.once('exit', () => {
      seconds = (performance.now() - begun) / 1000;
      clearTimeout(timer);
      release();
      waited = letGo([child.stdout, child.stderr], GRACE_MILLISECONDS);
    });
    child.once('close', (exit, signal) => {
      waited();
      resolve({ argv, exit, signal, seconds, stdout: stdout(), stderr: stderr(), hang, flooded, missing: false });
    });
  });
}

/** Gathers a stream up to a limit; what comes after is dropped. */
function collect(stream: Readable, limit: number, onFlood: () => void): () => Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    if (length + chunk.length <= limit) chunks.push(chunk);
    else {
      if (length < limit) chunks.push(chunk.subarray(0, limit - length));
      onFlood();
    }
    length += chunk.length;
  });
  stream.on('error', () => {});
  return () => Buffer.concat(chunks);
}
