import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { confine } from '../confine.ts';
import { findProgram } from '../find-program.ts';
import { privateFolder } from '../private-folder.ts';
import { guardGroup } from '../process-group.ts';
import { toolEnvironment } from '../tool-environment.ts';

/**
 * For programs that use DCMTK's network, Orthanc among them: they send a message in pieces, and the system holds back a
 * piece until the one before it is confirmed, which the other side does after 40 ms. It changes no byte of what is sent.
 */
export const AT_ONCE: Readonly<Record<string, string>> = { TCP_NODELAY: '1' };

/** A server that runs until it is stopped. */
export interface BackgroundServer {
  /** How it ended by itself, as a sentence; undefined while it runs. */
  ended(): string | undefined;
  /** Ends it with all that it started. */
  stop(): Promise<void>;
}

/**
 * Starts a server in a process group of its own, and waits until it accepts connections on a port of the loopback
 * interface, until it ends, or until its time is up. Throws where there is no such program.
 */
export async function startServer(
  argv: readonly string[],
  options: { readonly cwd: string; readonly port: number; readonly seconds: number },
): Promise<BackgroundServer> {
  const program = findProgram(argv[0] ?? '');
  if (program === undefined) throw new Error(`${argv[0]} is not on the PATH`);
  const folder = privateFolder();
  const [command, ...parameters] = confine(program, argv.slice(1), { network: true });
  const env = toolEnvironment(folder, AT_ONCE);
  const child = spawn(command, parameters, { cwd: options.cwd, env, detached: true, stdio: 'ignore' });
  const release = child.pid === undefined ? () => {} : guardGroup(child.pid, folder.path);
  let end: string | undefined;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      end = error.message;
      resolve();
    });
    child.once('exit', (exit, signal) => {
      end = signal === null ? `ended with status ${exit}` : `ended by ${signal}`;
      resolve();
    });
  });
  const deadline = performance.now() + options.seconds * 1000;
  while (end === undefined && performance.now() < deadline && !(await accepts(options.port))) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    ended: () => end,
    stop: async () => {
      release();
      await gone;
      folder.remove();
    },
  };
}

/** A port of the loopback interface that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
