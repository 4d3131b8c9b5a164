import { copyFile, lstat, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Adapter, Installation, Package, Request, Session } from '../contract/adapter.ts';
import type { Capabilities, Capability } from '../contract/capability.ts';
import type { Answer, Observation, Run } from '../contract/observation.ts';
import { isExport, isWrite, OPERATIONS, type Operation, type Question } from '../contract/operation.ts';
import { brokenProgram } from './broken-program.ts';
import { buildOf } from './build-of.ts';
import type { Freedom } from './confine.ts';
import { findProgram } from './find-program.ts';
import { Garbled } from './garbled.ts';
import { packageFolder } from './own-file.ts';
import { runTool, type ToolRun } from './run-tool.ts';
import type { CommandLine, CommandStep, Together } from './together.ts';
import { lastWords, runOf } from './tool-run-text.ts';
import { toolsFolder } from './tools-folder.ts';

/** A tool that answers one question per process. */
export interface CommandLineTool extends Freedom {
  readonly id: string;
  readonly toolkit: string;
  /** One sentence that says how to get it. */
  readonly install: string;
  readonly package?: Package;
  /** How it is called, and known behaviours, for docs/tools.md (contract/adapter). */
  readonly called?: string;
  readonly quirks?: readonly string[];
  /** Name of the program, or its file. */
  readonly binary: string;
  readonly version: {
    /** What asks for it; `--version` where left out. */
    readonly options?: readonly string[];
    /** The whole command that tells it, where the program itself does not. */
    readonly command?: readonly string[];
    /** The version from the output, whatever the exit status; undefined where this is another program. */
    parse(run: ToolRun): string | undefined;
  };
  /** The file with the tool's code, where `binary` merely runs it, as Java does: path and build are those of it. */
  readonly holds?: string;
  /** The Debian package, which tells the build; left out where `package` does. */
  readonly build?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly operations: { readonly [O in Operation]?: CommandLineOperation };
  /** How many of its command lines are run in one process; left out where it starts fast. */
  readonly together?: Together;
}

/** How one operation is put to the tool, and how its output is read. */
export interface CommandLineOperation {
  readonly capability: Capability;
  /** The tool works in place: the kit copies the first file to `request.output` before it runs. */
  readonly inPlace?: boolean;
  /** The command, names without folder, as a person in the folder of the files would type it. */
  ask(request: Request): Asked;
  /** Whether the tool says that it did what it was asked; exit status 0 where left out. */
  succeeded?(run: ToolRun): boolean;
  /** Called where it succeeded. May throw `Garbled`. */
  answer(run: ToolRun, request: Request): Answer | Outcome | Promise<Answer | Outcome>;
  /** Left out where the tool takes one file at a time, or where its output cannot be divided for sure. */
  readonly batch?: CommandLineBatch;
}

/** How an operation on one file is put to the tool for many files at once. */
interface CommandLineBatch {
  /** The command for files in folders below the one that it runs in. */
  argv(question: Question, files: readonly string[]): readonly string[];
  /** What it would have written to stdout for each file alone. Throws `Garbled` where that is not certain. */
  split(run: ToolRun, files: readonly string[]): readonly Uint8Array[];
}

/** A command, or programs to run one after the other until one fails, or why there is none. */
type Asked =
  | { readonly argv: readonly string[] }
  | { readonly steps: readonly CommandStep[] }
  | { readonly unsupported: string };

/** An Observation before the kit adds how the tool was run. */
export type Outcome = Observation extends infer O ? (O extends Observation ? Omit<O, 'run'> : never) : never;

const NOT_RUN: Run = { argv: [], exit: null, signal: null, seconds: 0, stderrExcerpt: '' };

/** The adapter of a tool that answers one question per process. */
export const commandLineAdapter = (tool: CommandLineTool): Adapter => ({
  id: tool.id,
  toolkit: tool.toolkit,
  install: tool.install,
  ...(tool.package && { package: tool.package }),
  ...(tool.called !== undefined && { called: tool.called }),
  ...(tool.quirks && { quirks: tool.quirks }),
  detect: () => detect(tool),
  open: async () => open(tool),
});

async function detect(tool: CommandLineTool): Promise<Installation | undefined> {
  const path = findProgram(tool.binary);
  if (path === undefined) return undefined;
  const argv = tool.version.command ?? [tool.binary, ...(tool.version.options ?? ['--version'])];
  const run = await runTool(argv, { ...surroundings(tool), cwd: tmpdir(), seconds: 20 });
  const version = tool.version.parse(run);
  if (version === undefined) {
    const broken = brokenProgram(run);
    if (broken !== undefined) throw new Error(`${path} is there but does not work: ${argv.join(' ')} ${broken}`);
    return undefined;
  }
  const shown = tool.holds ?? path;
  return { version, path: shown, build: await buildOf(tool, shown) };
}

/** What of the description says how the tool lives. */
const surroundings = ({ env, memory, network }: CommandLineTool): Freedom & Pick<CommandLineTool, 'env'> => ({
  ...(env && { env }),
  ...(memory !== undefined && { memory }),
  ...(network !== undefined && { network }),
});

function open(tool: CommandLineTool): Session {
  const capabilities: { [O in Operation]?: Capability } = {};
  for (const operation of OPERATIONS) {
    const described = tool.operations[operation];
    if (described !== undefined) capabilities[operation] = described.capability;
  }
  return {
    capabilities: capabilities satisfies Capabilities,
    ask: (request) => ask(tool, request),
    batches: OPERATIONS.filter((operation) => {
      const described = tool.operations[operation];
      return described?.batch !== undefined || (described !== undefined && tool.together !== undefined);
    }),
    askBatch: (requests) => askBatch(tool, requests),
    apart: tool.together !== undefined,
    close: async () => {},
  };
}

async function ask(tool: CommandLineTool, request: Request): Promise<Observation> {
  const operation = tool.operations[request.question.operation];
  if (operation === undefined) {
    return { kind: 'unsupported', reason: `${tool.id} has no ${request.question.operation}`, run: NOT_RUN };
  }
  const asked = operation.ask(request);
  if ('unsupported' in asked) return { kind: 'unsupported', reason: asked.unsupported, run: NOT_RUN };
  await prepare(operation, request);
  const run = 'steps' in asked ? await runSteps(tool, asked.steps, request) : await runOne(tool, asked.argv, request);
  return { ...(await outcomeOf(operation, run, request)), run: runOf(withShownPaths(run), request.folder) };
}

const prepare = async ({ inPlace }: CommandLineOperation, request: Request): Promise<void> => {
  if (inPlace) await copyFile(join(request.folder, inputOf(request)), join(request.folder, request.output));
};

async function askBatch(tool: CommandLineTool, requests: readonly Request[]): Promise<readonly Observation[]> {
  const [first] = requests;
  if (first === undefined) return [];
  const operation = tool.operations[first.question.operation];
  if (operation?.batch !== undefined) return await askAtOnce(tool, operation, operation.batch, requests);
  if (operation === undefined || tool.together === undefined) throw new Error(`${tool.id} takes one file at a time`);
  return await askTogether(tool, operation, tool.together, requests);
}

/** The command line of each request, all run by one process. What comes is what came of each, as if it was alone. */
async function askTogether(
  tool: CommandLineTool,
  operation: CommandLineOperation,
  together: Together,
  requests: readonly Request[],
): Promise<readonly Observation[]> {
  const { folder, seconds } = requests[0]!;
  const lines: (CommandLine & Pick<ToolRun, 'argv'>)[] = [];
  for (const request of requests) {
    const asked = operation.ask(request);
    if ('unsupported' in asked)
      return requests.map(() => ({ kind: 'unsupported', reason: asked.unsupported, run: NOT_RUN }));
    const { folder: its } = request;
    if ('steps' in asked) lines.push({ folder: its, steps: asked.steps, argv: shellCommand(asked.steps) });
    else lines.push({ folder: its, steps: [asked], argv: asked.argv });
    await prepare(operation, request);
  }
  const runs = await together.run(lines, { ...surroundings(tool), cwd: dirname(folder), seconds });
  return await Promise.all(
    requests.map(async (request, i): Promise<Observation> => {
      const came = runs[i];
      // To ask again in smaller batches would gain nothing.
      if (came === undefined) return { kind: 'hang', message: 'not answered among others', run: NOT_RUN };
      const run: ToolRun = { ...came, argv: lines[i]!.argv };
      return { ...(await outcomeOf(operation, run, request)), run: runOf(withShownPaths(run), request.folder) };
    }),
  );
}

/** One command for the files of all requests. Whatever goes wrong, goes wrong for all of them. */
async function askAtOnce(
  tool: CommandLineTool,
  operation: CommandLineOperation,
  batch: CommandLineBatch,
  requests: readonly Request[],
): Promise<readonly Observation[]> {
  const first = requests[0]!;
  const folder = dirname(first.folder);
  const files = requests.map((request) => join(relative(folder, request.folder), inputOf(request)));
  const run = await runOne(tool, batch.argv(first.question, files), { folder, seconds: first.seconds });
  const about = runOf(withShownPaths(run), folder);
  const failure = await failureOf(operation, run, { ...first, folder });
  if (failure !== undefined) return requests.map(() => ({ ...failure, run: about }));
  let parts: readonly Uint8Array[];
  try {
    parts = batch.split(run, files);
    if (parts.length !== files.length) throw new Garbled(`${parts.length} answers about ${files.length} files`);
  } catch (error) {
    if (!(error instanceof Garbled)) throw error;
    return requests.map(() => ({ kind: 'garbled', message: error.message, run: about }));
  }
  return await Promise.all(
    requests.map(async (request, i) => ({
      ...(await readingOf(operation, { ...run, stdout: parts[i]! }, request)),
      run: about,
    })),
  );
}

async function runOne(
  tool: CommandLineTool,
  argv: readonly string[],
  { folder: cwd, seconds }: Pick<Request, 'folder' | 'seconds'>,
): Promise<ToolRun> {
  const run = await runTool(argv, { ...surroundings(tool), cwd, seconds });
  if (run.missing) throw new Error(`${argv[0]} is no longer on the PATH`);
  return run;
}

/** What the last program did, with the time of all and a line for a shell that runs them. */
async function runSteps(tool: CommandLineTool, steps: readonly CommandStep[], request: Request): Promise<ToolRun> {
  let [seconds, last]: [number, ToolRun | undefined] = [0, undefined];
  for (const { argv, stdout } of steps) {
    last = await runOne(tool, argv, { ...request, seconds: Math.max(request.seconds - seconds, 0.1) });
    seconds += last.seconds;
    if (last.hang || last.flooded || last.exit !== 0) break;
    if (stdout !== undefined) await writeFile(join(request.folder, stdout), last.stdout);
  }
  if (last === undefined) throw new Error('no step');
  return { ...last, seconds, argv: shellCommand(steps) };
}

const shellCommand = (steps: readonly CommandStep[]): readonly string[] => ['sh', '-c', shellLine(steps)];

/** Steps as a person would type them. */
export const shellLine = (steps: readonly CommandStep[]): string =>
  steps
    .map(({ argv, stdout }) => [...argv.map(quoted), ...(stdout === undefined ? [] : ['>', quoted(stdout)])].join(' '))
    .join(' && ');

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** Installed tools, and files of this package, are named from their folders, which are no matter of the machine. */
const withShownPaths = (run: ToolRun): ToolRun => ({
  ...run,
  argv: run.argv.map((word) => word.replaceAll(`${toolsFolder()}/`, '.tools/').replaceAll(packageFolder, '')),
});

async function outcomeOf(operation: CommandLineOperation, run: ToolRun, request: Request): Promise<Outcome> {
  const failure = await failureOf(operation, run, request);
  return failure ?? (await readingOf(operation, run, request));
}

/** Why there is no answer to read; undefined where the tool did what it was asked. */
async function failureOf(
  operation: CommandLineOperation,
  run: ToolRun,
  request: Request,
): Promise<Outcome | undefined> {
  if (run.hang) return { kind: 'hang', message: `no end after ${request.seconds} s` };
  if (run.flooded) return { kind: 'garbled', message: 'stopped because it wrote more than any answer can need' };
  const crash = crashOf(run);
  if (crash !== undefined) {
    const words = run.stderr.length + run.stdout.length === 0 ? '' : `: ${lastWords(run, request.folder)}`;
    return { kind: 'crash', message: crash + words };
  }
  if (!(operation.succeeded?.(run) ?? run.exit === 0)) {
    const left = await leftBehind(request);
    return { kind: 'refused', message: lastWords(run, request.folder), ...(left && { left }) };
  }
  return undefined;
}

async function readingOf(operation: CommandLineOperation, run: ToolRun, request: Request): Promise<Outcome> {
  try {
    const result = await operation.answer(run, request);
    return 'kind' in result ? result : { kind: 'answer', answer: result };
  } catch (error) {
    if (error instanceof Garbled) return { kind: 'garbled', message: error.message };
    throw error;
  }
}

/**
 * How a crash shows: by a signal, or by an exit status that stands for one where a script wraps the tool (128 and the
 * signal's number). 255 is what `return -1` gives: an error, no crash.
 */
function crashOf(run: ToolRun): string | undefined {
  if (run.signal !== null) return `ended by ${run.signal}`;
  return run.exit !== null && run.exit > 128 && run.exit < 160 ? `exit status ${run.exit}` : undefined;
}

/** The only input file of an operation on one file. */
export function inputOf(request: Request): string {
  const [file] = request.files;
  if (file === undefined || request.files.length !== 1) throw new Error('this operation takes exactly one file');
  return file;
}

/** What the tool wrote to stdout, as UTF-8 or, where every byte must survive, as Latin-1. */
export const outputText = (run: ToolRun, encoding: 'utf8' | 'latin1' = 'utf8'): string =>
  Buffer.from(run.stdout.buffer, run.stdout.byteOffset, run.stdout.byteLength).toString(encoding);

/** More than a program leaves of our small files; what is larger is not looked at. */
const LEFT_LIMIT = 2 ** 24;

/** What a tool that declined left under the name of the output, unless it is the copy that it was given. */
async function leftBehind(request: Request): Promise<Uint8Array | undefined> {
  if (!isWrite(request.question.operation) || request.files.length !== 1) return undefined;
  const file = join(request.folder, request.output);
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile() || found.size === 0 || found.size > LEFT_LIMIT) return undefined;
  const [left, input] = await Promise.all([readFile(file), readFile(join(request.folder, inputOf(request)))]);
  return left.equals(input) ? undefined : left;
}

/**
 * The answer of an operation that writes a file or a document: its bytes. Garbled where the tool said success and there is none.
 */
export async function writtenFile(request: Request): Promise<Answer> {
  const { operation } = request.question;
  const left = await readFile(join(request.folder, request.output)).catch(() => {
    throw new Garbled(`said success and wrote no ${request.output}`);
  });
  if (isWrite(operation)) return { operation, output: left };
  if (isExport(operation)) return { operation, document: left };
  throw new Error(`${operation} writes no file`);
}
