import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { confine, type Freedom } from '../confine.ts';
import { findProgram } from '../find-program.ts';
import { letGo } from '../let-go.ts';
import { type PrivateFolder, privateFolder } from '../private-folder.ts';
import { guardGroup, killGroup } from '../process-group.ts';
import { toolEnvironment } from '../tool-environment.ts';

/** What came back for a line. After anything but a line the process is gone. */
export type Reply =
  | { readonly kind: 'line'; readonly text: string }
  /** It ended by itself; `partial` where it had begun a line. */
  | { readonly kind: 'ended'; readonly exit: number | null; readonly signal: string | null; readonly partial: boolean }
  /** Killed: no line in time. */
  | { readonly kind: 'hang' }
  /** Killed: it wrote more than the limit without an end, or without being asked. */
  | { readonly kind: 'flooded' };

/** A process that answers one line with one line. */
export interface LineProcess {
  /** Whether it can still be asked. */
  alive(): boolean;
  /** Sends a line and waits for one. Only one exchange at a time. */
  exchange(line: string, seconds: number): Promise<Reply>;
  /** What it wrote to stderr since the last call: the last 8 KiB. */
  takeStderr(): Uint8Array;
  /** Kills it with its whole process group. */
  end(): void;
}

/** How to start it. */
export interface LineCommand extends Freedom {
  readonly argv: readonly string[];
  /** Added to the few variables that it gets; nothing is inherited but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes that it may write ahead of being read. */
  readonly lineLimit: number;
}

const STDERR_KEPT = 8192;
const NEWLINE = 0x0a;

/** How long a line may still come out of the pipe of a process that is gone. */
const GRACE_MILLISECONDS = 200;

/**
 * Starts a process in a group and with a home of its own. Lines are cut at byte 0A only: a JSON text may hold any other
 * of Unicode's line ends. Throws where there is no such program.
 */
export function startLineProcess(command: LineCommand): LineProcess {
  const [name = '', ...parameters] = command.argv;
  const program = findProgram(name);
  if (program === undefined) throw new Error(`${name} is not on the PATH`);
  const folder = privateFolder();
  const [first, ...rest] = confine(program, parameters, command);
  const child = spawn(first, rest, {
    cwd: folder.temporary,
    env: toolEnvironment(folder, command.env),
    detached: true,
    stdio: 'pipe',
  });
  return watch(child, command.lineLimit, folder);
}

function watch(child: ChildProcessWithoutNullStreams, limit: number, folder: PrivateFolder): LineProcess {
  const release = child.pid === undefined ? (): void => {} : guardGroup(child.pid, folder.path);
  const lines: string[] = [];
  let pending: Buffer[] = [];
  let stderr = Buffer.alloc(0);
  let gone: Exclude<Reply, { kind: 'line' }> | undefined;
  let waiting: ((reply: Reply) => void) | undefined;

  const running = (): boolean => child.exitCode === null && child.signalCode === null;
  const finish = (how: Exclude<Reply, { kind: 'line' }>): void => {
    gone ??= how;
    if (child.pid !== undefined && running()) killGroup(child.pid);
    deliver();
  };
  const deliver = (): void => {
    const take = waiting;
    if (take === undefined) return;
    const text = lines.shift();
    if (text === undefined && gone === undefined) return;
    waiting = undefined;
    take(text === undefined ? gone! : { kind: 'line', text });
  };

  child.stdout.on('data', (chunk: Buffer) => {
    if (gone !== undefined && gone.kind !== 'ended') return;
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const text = Buffer.concat([...pending, chunk.subarray(from, at)]).toString('utf8');
      lines.push(text);
      pending = [];
      from = at + 1;
    }
    pending.push(chunk.subarray(from));
    if (sizeOf(lines) + sizeOf(pending) > limit) {
      lines.length = 0;
      pending = [];
      finish({ kind: 'flooded' });
    } else deliver();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_KEPT);
  });
  // EPIPE: it may be gone before it has read; that shows as its end.
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => {});
  child.once('error', () => finish({ kind: 'ended', exit: null, signal: null, partial: false }));
  child.once('exit', () => {
    release();
    child.once('close', letGo([child.stdout, child.stderr], GRACE_MILLISECONDS));
  });
  child.once('close', (exit, signal) => {
    folder.remove();
    finish({ kind: 'ended', exit, signal, partial: pending.some((part) => part.length > 0) });
  });

  return {
    alive: () => gone === undefined && running(),
    exchange: async (line, seconds) => {
      const reply = await new Promise<Reply>((resolve) => {
        const timer = setTimeout(() => finish({ kind: 'hang' }), seconds * 1000);
        waiting = (reply) => {
          clearTimeout(timer);
          resolve(reply);
        };
        if (gone === undefined) child.stdin.write(`${line}\n`);
        deliver();
      });
      // What it said on stderr before it answered is in the pipe by now, and may not have been read: one whole turn.
      await setImmediate();
      await setImmediate();
      return reply;
    },
    takeStderr: () => {
      const taken = stderr;
      stderr = Buffer.alloc(0);
      return taken;
    },
    end: () => finish({ kind: 'hang' }),
  };
}

const sizeOf = (parts: readonly { readonly length: number }[]): number =>
  parts.reduce((sum, part) => sum + part.length, 0);
