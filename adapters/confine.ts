import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

const GIB = 2 ** 30;

/**
 * Bytes of data that a process may have: heap, anonymous mappings that it can write to, and thread stacks (RLIMIT_DATA).
 * Address space is not limited: runtimes such as V8, the JVM and WebAssembly reserve many times what they use.
 */
export const MEMORY_LIMIT: number = 4 * GIB;
const MEMORY_OPTION = `--data=${MEMORY_LIMIT}`;
/** Bytes that a file may grow to. */
const FILE_SIZE = 2 * GIB;

/** What a tool is spared. */
export interface Freedom {
  /** False lifts the limit of memory. */
  readonly memory?: boolean;
  /** True leaves it the network: for tools that talk to a server on the loopback interface. */
  readonly network?: boolean;
}

interface Means {
  /** A command that limits what follows, but for its memory; undefined where the system refuses. */
  readonly limits: readonly string[] | undefined;
  /** A command that runs what follows without a network; undefined where the system refuses. */
  readonly unshare: readonly string[] | undefined;
}

let found: Means | undefined;

/**
 * The command of a program with limits of memory and file size, no core dump and no network: prlimit and unshare (both
 * util-linux), which end in the program itself, so that process id, signals and exit status are its own. What a machine
 * does not offer is left out, see `unenforced`.
 */
export function confine(program: string, parameters: readonly string[], freedom: Freedom = {}): [string, ...string[]] {
  found ??= { limits: limiting(), unshare: withoutNetwork() };
  const { limits, unshare } = found;
  const [first = program, ...rest] = [
    ...(limits === undefined ? [] : [...limits, ...(freedom.memory === false ? [] : [MEMORY_OPTION]), '--']),
    ...(freedom.network || unshare === undefined ? [] : unshare),
    program,
    ...parameters,
  ];
  return [first, ...rest];
}

/** What this machine cannot enforce, one sentence each. */
export function unenforced(): readonly string[] {
  confine('', []);
  const reasons: string[] = [];
  if (found?.limits === undefined)
    reasons.push('The memory of tools is not limited: there is no prlimit (util-linux), or it is not permitted.');
  if (found?.unshare === undefined)
    reasons.push('Tools are not cut off from the network: there is no unshare (util-linux), or it is not permitted.');
  return reasons;
}

function limiting(): readonly string[] | undefined {
  const prlimit = findProgram('prlimit');
  if (prlimit === undefined) return undefined;
  const command = [prlimit, '--core=0', `--fsize=${FILE_SIZE}`];
  return works([...command, MEMORY_OPTION, '--']) ? command : undefined;
}

/**
 * Root makes a network namespace at once; others need a user namespace around it, in which they stay who they are.
 * Whether that is permitted only a try tells.
 */
function withoutNetwork(): readonly string[] | undefined {
  const unshare = findProgram('unshare');
  if (unshare === undefined) return undefined;
  return [['-n'], ['-n', '--map-current-user'], ['-n', '-r']]
    .map((options) => [unshare, ...options, '--'])
    .find((command) => works(command));
}

const works = ([first = '', ...rest]: readonly string[]): boolean =>
  spawnSync(first, [...rest, findProgram('true') ?? 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0;
