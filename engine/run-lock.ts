import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UnusableFile } from '../contract/check-schema.ts';

/** Who writes to a folder. */
interface Holder {
  readonly pid: number;
  /** When the process began, as the system counts; empty where it does not tell. A pid is used again some day. */
  readonly began: string;
  readonly host: string;
}

/** A folder kept for one run. */
export interface RunLock {
  release(): void;
}

/**
 * Keeps a folder for this process until it releases it or ends. The lock of a process that is gone is taken over.
 *
 * @throws UnusableFile where another run is writing there
 */
export function lockFolder(out: string): RunLock {
  const path = join(out, '.lock');
  const own: Holder = { pid: process.pid, began: beganOf(process.pid), host: hostname() };
  const mine = `${path}.${own.pid}`;
  writeFileSync(mine, JSON.stringify(own));
  try {
    // A link is made whole or not at all, so that nobody reads half a lock.
    for (let attempt = 0; !linked(mine, path); attempt++) {
      const text = read(path);
      const holder = text === undefined ? undefined : holderIn(text);
      if (holder !== undefined && lives(holder)) throw new UnusableFile(refusal(out, path, holder));
      if (attempt === 9)
        throw new UnusableFile(`${path} cannot be taken over; remove it if no run is writing to ${out}.`);
      if (text !== undefined) putAside(path, `${mine}.stale`, text);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  const release = (): void => {
    process.removeListener('exit', release);
    if (read(path) === JSON.stringify(own)) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return { release };
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a stale lock away, unless somebody else did so and has put a new one there, which goes back. */
function putAside(path: string, aside: string, text: string): void {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== text) linked(aside, path);
  rmSync(aside, { force: true });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

/** Of a process on another machine nothing can be known, so that it counts as alive. */
function lives({ pid, began, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid && began === beganOf(pid)) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === beganOf(pid);
}

function refusal(out: string, path: string, { pid, host }: Holder): string {
  const where = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
  const hint = host === hostname() ? 'wait for it, or name another folder' : `remove ${path} if that run is gone`;
  return `Another run (${where}) is writing to ${out}; ${hint}.`;
}

/** Linux tells when a process began in the 22nd field of its stat, the second of which may hold spaces. */
function beganOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
