import { copyFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Installation, Request, Session } from '../contract/adapter.ts';
import type { Capabilities, Capability } from '../contract/capability.ts';
import type { Answer, Observation, Run } from '../contract/observation.ts';
import { isExport, isWrite, OPERATIONS, type Operation } from '../contract/operation.ts';
import { debianBuild } from './debian-build.ts';
import { findProgram } from './find-program.ts';
import { Garbled } from './garbled.ts';
import { runTool, type ToolRun } from './run-tool.ts';
import { lastWords, runOf } from './tool-run-text.ts';

/** A tool that answers one question per process. */
export interface CommandLineTool {
  readonly id: string;
  readonly toolkit: string;
  /** One sentence that says how to get it. */
  readonly install: string;
  /** Name of the program. */
  readonly binary: string;
  readonly version: {
    /** What asks for it; `--version` where left out. */
    readonly options?: readonly string[];
    /** The version from the output, whatever the exit status; undefined where this is another program. */
    parse(run: ToolRun): string | undefined;
  };
  /** The Debian package, which tells the build. */
  readonly build?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly operations: { readonly [O in Operation]?: CommandLineOperation };
}

/** How one operation is put to the tool, and how its output is read. */
export interface CommandLineOperation {
  readonly capability: Capability;
  /** The tool works in place: the kit copies the first file to `request.output` before it runs. */
  readonly inPlace?: boolean;
  /** The command, names without folder, as a person in the folder of the files would type it. */
  ask(request: Request): { readonly argv: readonly string[] } | { readonly unsupported: string };
  /** Whether the tool says that it did what it was asked; exit status 0 where left out. */
  succeeded?(run: ToolRun): boolean;
  /** Called where it succeeded. May throw `Garbled`. */
  answer(run: ToolRun, request: Request): Answer | Outcome | Promise<Answer | Outcome>;
}

/** An Observation before the kit adds how the tool was run. */
export type Outcome = Observation extends infer O ? (O extends Observation ? Omit<O, 'run'> : never) : never;

const NOT_RUN: Run = { argv: [], exit: null, signal: null, seconds: 0, stderrExcerpt: '' };

/** The adapter of a tool that answers one question per process. */
export const commandLineAdapter = (tool: CommandLineTool): Adapter => ({
  id: tool.id,
  toolkit: tool.toolkit,
  install: tool.install,
  detect: () => detect(tool),
  open: async () => open(tool),
});

async function detect(tool: CommandLineTool): Promise<Installation | undefined> {
  const path = findProgram(tool.binary);
  if (path === undefined) return undefined;
  const argv = [tool.binary, ...(tool.version.options ?? ['--version'])];
  const run = await runTool(argv, { cwd: tmpdir(), seconds: 20, ...(tool.env && { env: tool.env }) });
  const version = tool.version.parse(run);
  if (version === undefined) return undefined;
  return { version, path, build: tool.build === undefined ? '' : await debianBuild(tool.build, path) };
}

function open(tool: CommandLineTool): Session {
  const capabilities: { [O in Operation]?: Capability } = {};
  for (const operation of OPERATIONS) {
    const described = tool.operations[operation];
    if (described !== undefined) capabilities[operation] = described.capability;
  }
  return {
    capabilities: capabilities satisfies Capabilities,
    ask: (request) => ask(tool, request),
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
  if (operation.inPlace) await copyFile(join(request.folder, inputOf(request)), join(request.folder, request.output));
  const { folder: cwd, seconds } = request;
  const run = await runTool(asked.argv, { cwd, seconds, ...(tool.env && { env: tool.env }) });
  if (run.missing) throw new Error(`${asked.argv[0]} is no longer on the PATH`);
  return { ...(await outcomeOf(operation, run, request)), run: runOf(run, request.folder) };
}

async function outcomeOf(operation: CommandLineOperation, run: ToolRun, request: Request): Promise<Outcome> {
  if (run.hang) return { kind: 'hang', message: `no end after ${request.seconds} s` };
  if (run.flooded) return { kind: 'garbled', message: 'stopped because it wrote more than any answer can need' };
  const crash = crashOf(run);
  if (crash !== undefined) {
    const words = run.stderr.length + run.stdout.length === 0 ? '' : `: ${lastWords(run, request.folder)}`;
    return { kind: 'crash', message: crash + words };
  }
  if (!(operation.succeeded?.(run) ?? run.exit === 0)) {
    return { kind: 'refused', message: lastWords(run, request.folder) };
  }
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
