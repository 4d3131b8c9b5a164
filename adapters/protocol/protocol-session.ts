import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Request, Session } from '../../contract/adapter.ts';
import { type Capabilities, type Capability, capability } from '../../contract/capability.ts';
import type { Answer, Observation } from '../../contract/observation.ts';
import { isExport, isWrite, OPERATIONS, type Operation } from '../../contract/operation.ts';
import type { Outcome } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { runOf, withoutFolders } from '../tool-run-text.ts';
import type { CheckedAnswer } from './check-answer.ts';
import { Ended, type ProtocolCommand, ProtocolProcess } from './protocol-process.ts';
import { toRequest } from './to-request.ts';

/** A session with what the program said of itself. */
export interface ProtocolSession extends Session {
  readonly name: string;
  readonly version: string;
}

const OUTPUT_LIMIT = 512 * 2 ** 20;

/**
 * Starts a program and asks it for its capabilities. Rejects where it cannot be started or says no proper hello.
 *
 * Requests are sent one at a time, each with its own timer. After a hang, a crash or an answer that is none the process
 * is killed with its group, and the next request gets a new one: nothing that went wrong carries over.
 */
export async function openProtocol(command: ProtocolCommand): Promise<ProtocolSession> {
  const program = new ProtocolProcess(command);
  let hello: CheckedAnswer;
  try {
    hello = await program.start();
  } catch (error) {
    program.end();
    const stderr = error instanceof Ended ? error.stderr : program.takeStderr();
    // It started in a folder of ours, where it looked for files that are not there.
    const last = tellingLine(withoutFolders(stderr).replaceAll('~/tmp/', ''));
    throw new Error(
      `${command.shownAs.join(' ')}: ${messageOf(error)}${last === '' ? '' : `; stderr ends with: ${last.slice(0, 300)}`}`,
    );
  }
  if (!('ok' in hello)) {
    program.end();
    throw new Error(`${command.shownAs.join(' ')}: does not say hello: ${JSON.stringify(hello)}`);
  }
  const { name, version, operations } = hello.ok as unknown as Hello;
  const capabilities: { [O in Operation]?: Capability } = {};
  for (const operation of OPERATIONS) {
    const said = operations[operation];
    if (said !== undefined) capabilities[operation] = capability(said);
  }
  let last: Promise<unknown> = Promise.resolve();
  return {
    name,
    version,
    capabilities: capabilities satisfies Capabilities,
    ask: (request) => {
      const answered = last.then(() => ask(program, capabilities, command, request));
      last = answered.catch(() => {});
      return answered;
    },
    close: async () => program.end(),
  };
}

interface Hello {
  readonly name: string;
  readonly version: string;
  readonly operations: { readonly [O in Operation]?: Partial<Capability> };
}

async function ask(
  program: ProtocolProcess,
  capabilities: Capabilities,
  command: ProtocolCommand,
  request: Request,
): Promise<Observation> {
  const { operation } = request.question;
  const { folder } = request;
  const argv = [...command.shownAs, '--once', JSON.stringify(toRequest(request, ''))];
  if (capabilities[operation] === undefined) {
    const run = { argv: [], exit: null, signal: null, seconds: 0, stderrExcerpt: '' };
    return { kind: 'unsupported', reason: `${command.shownAs.at(-1)} has no ${operation}`, run };
  }
  if (leavesFile(operation)) await rm(join(folder, request.output), { recursive: true, force: true });
  let begun = performance.now();
  let outcome: Outcome;
  let end: Ended | undefined;
  try {
    if (!program.alive()) await program.start();
    begun = performance.now();
    const said = await program.ask(operation, toRequest(request, folder), request.seconds);
    outcome = await outcomeOf(said, request);
  } catch (error) {
    program.end();
    if (error instanceof Garbled)
      outcome = { kind: 'garbled', message: withoutFolders(Buffer.from(error.message), folder) };
    else if (error instanceof Ended) {
      end = error;
      outcome = { kind: error.kind, message: error.message };
    } else throw error;
  }
  if (leavesFile(operation) && outcome.kind !== 'answer') {
    await rm(join(folder, request.output), { recursive: true, force: true });
  }
  const seconds = (performance.now() - begun) / 1000;
  // What was said before the answer may come out of its own pipe a little later.
  if (outcome.kind === 'answer') await setImmediate();
  const words = program.takeStderr();
  const { exit = null, signal = null, stderr = words } = end ?? {};
  const ran = { argv, exit, signal, seconds, stderr, stdout: stderr, hang: false, flooded: false, missing: false };
  return { ...outcome, run: runOf(ran, folder) };
}

async function outcomeOf(said: CheckedAnswer, request: Request): Promise<Outcome> {
  if (!('ok' in said)) {
    const why = 'refused' in said ? said.refused : said.error;
    return { kind: 'refused', message: withoutFolders(Buffer.from(why), request.folder).slice(0, 500) };
  }
  const { operation } = request.question;
  const output = isWrite(operation)
    ? { output: await outputOf(request) }
    : isExport(operation)
      ? { document: await outputOf(request) }
      : {};
  // The schema of this operation's answer has been checked.
  return { kind: 'answer', answer: { ...said.ok, operation, ...output } as unknown as Answer };
}

const leavesFile = (operation: Operation): boolean => isWrite(operation) || isExport(operation);

async function outputOf(request: Request): Promise<Uint8Array> {
  const file = join(request.folder, request.output);
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw new Garbled(`said ok and wrote no ${request.output}`);
  if (found.size > OUTPUT_LIMIT) throw new Garbled(`wrote ${found.size} bytes, more than any answer can need`);
  return readFile(file);
}

/** The last line that names an error, or else the last one: Node.js ends with its version, after the error and its stack. */
function tellingLine(text: string): string {
  const lines = text.trim().split('\n');
  return lines.findLast((line) => /^[\w.]*(Error|Exception)\b/.test(line)) ?? lines.at(-1) ?? '';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
