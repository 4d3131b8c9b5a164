import { type ChildProcess, spawn } from 'node:child_process';
import { atEnd } from '../at-end.ts';
import { confine } from '../confine.ts';
import { driverCommand } from '../protocol/driver-command.ts';
import type { RunOptions, ToolRun } from '../run-tool.ts';

/** A tool to run, as `runTool` takes it. */
export interface Order {
  readonly id: number;
  /** The file of the program. */
  readonly program: string;
  readonly argv: readonly string[];
  readonly options: Omit<RunOptions, 'memory' | 'network'>;
}

/** What came of an order; 0 is the number of none, and says that orders are taken. */
export interface Report {
  readonly id: number;
  readonly run?: ToolRun;
  /** Why the machine could not run it. */
  readonly failure?: string;
}

/** A process of ours that runs tools. */
interface Starter {
  /** Rejects where the machine fails. */
  run(order: Omit<Order, 'id'>): Promise<ToolRun>;
}

/** It takes as long to start as this many tools do, about. */
const ENOUGH = 40;

interface State {
  /** Tools run without it. */
  runs: number;
  starting: boolean;
  /** Undefined until it takes orders, and once it is gone. */
  starter: Starter | undefined;
}

const states: Readonly<Record<'limited' | 'free', State>> = {
  limited: { runs: 0, starting: false, starter: undefined },
  free: { runs: 0, starting: false, starter: undefined },
};

/**
 * A small process that runs tools for this one; undefined where it does not pay yet. What a system does to start a
 * program grows with the memory of who starts it, and ours is large. The process is confined as the tools are to be, with
 * memory limited or not, and they inherit that: no tool needs prlimit and unshare of its own. Everything else is as
 * `runTool` promises.
 */
export function starter(memoryLimited: boolean): Starter | undefined {
  const state = states[memoryLimited ? 'limited' : 'free'];
  if (state.starter !== undefined) return state.starter;
  if (++state.runs > ENOUGH && !state.starting) {
    state.starting = true;
    start(state, memoryLimited);
  }
  return undefined;
}

function start(state: State, memory: boolean): void {
  const [program = '', ...parameters] = driverCommand(import.meta.url).argv;
  const [first, ...rest] = confine(program, parameters, { memory });
  const child = spawn(first, rest, {
    env: environment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { resolve(run: ToolRun): void; reject(error: Error): void }>();
  let last = 0;
  const settle = (report: Report): void => {
    const one = waiting.get(report.id);
    waiting.delete(report.id);
    keepAlive(child, waiting.size > 0);
    if (report.run !== undefined) one?.resolve(report.run);
    else one?.reject(new Error(report.failure));
  };
  const gone = (): void => {
    state.starter = undefined;
    for (const id of [...waiting.keys()]) settle({ id, failure: 'the process that runs tools has ended' });
  };
  child.on('message', (report: Report) => {
    if (report.id !== 0) return settle(report);
    state.starter = {
      run: (order) =>
        new Promise((resolve, reject) => {
          const id = ++last;
          waiting.set(id, { resolve, reject });
          keepAlive(child, true);
          child.send({ id, ...order } satisfies Order, (error) => {
            if (error) settle({ id, failure: error.message });
          });
        }),
    };
  });
  child.once('error', gone);
  child.once('exit', gone);
  child.unref();
  keepAlive(child, false);
  // It ends by itself when this process is gone, however that came; this is sooner.
  atEnd(() => child.kill());
}

/** Whether this process waits for the other. */
function keepAlive({ channel }: ChildProcess, wanted: boolean): void {
  if (wanted) channel?.ref();
  else channel?.unref();
}

/** What it needs to find programs and the folder for temporary files. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
