import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { letGo } from './let-go.ts';
import type { PrivateFolder } from './private-folder.ts';
import { guardGroup, killGroup } from './process-group.ts';
import type { RunOptions, ToolRun } from './run-tool.ts';
import { toolEnvironment } from './tool-environment.ts';

const MIB = 2 ** 20;

/** How long to wait, once a tool is gone, for pipes that a process outside its group may still hold. */
const GRACE_MILLISECONDS = 200;

/** Starts a command as `runTool` says and waits for its end; `argv` is what it is called in the result. */
export function watchTool(
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
