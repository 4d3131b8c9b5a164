import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondsOfAll } from '../adapters/together.ts';
import type { Adapter, Installation, Request, Session } from '../contract/adapter.ts';
import type { Capabilities } from '../contract/capability.ts';
import type { RenderedFile } from '../contract/case.ts';
import type { Observation } from '../contract/observation.ts';
import type { Operation, Question } from '../contract/operation.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** An adapter that did not do its part. It says nothing about its tool. */
interface Mistake {
  readonly kind: 'mistake';
  readonly message: string;
}

/** What came of a question. */
export type Outcome = Observation | Mistake;

/** How long a question may take in seconds, where nothing else is said. */
export const SECONDS = 10;

/** An adapter keeps its tool's time itself; this is how much longer, in seconds, it may take before it is given up. */
const PATIENCE = 5;

/** By question and words: whether tools refuse alone as they do in batches. */
const REFUSALS = new WeakMap<Adapter, Map<string, boolean>>();

/** A tool under examination: one question at a time, each in a folder of its own. */
export interface ToolSession {
  readonly capabilities: Capabilities;
  /** Operations that `askBatch` takes; none where the tool answers one question at a time. */
  readonly batches: readonly Operation[];
  ask(files: readonly RenderedFile[], question: Question, seconds?: number): Promise<Outcome>;
  /**
   * The same question about several sets of files, in as few processes as go well: the time limit is that of one alone.
   * Undefined where no plain answer came, which says nothing of the tool: such a question is to be asked alone.
   */
  askBatch(
    subjects: readonly (readonly RenderedFile[])[],
    question: Question,
    seconds?: number,
  ): Promise<readonly (Observation | undefined)[]>;
  close(): Promise<void>;
}

/**
 * Opens a tool. After a crash, a hang or a mistake of the adapter the next question gets a new session, so that what
 * one question broke cannot spoil the next. Rejects where the adapter cannot open its tool at all.
 */
export async function openTool(
  adapter: Adapter,
  installation: Installation,
  patience: number = PATIENCE,
): Promise<ToolSession> {
  let session: Session | undefined = await adapter.open(installation);
  const { capabilities, batches = [], apart = false } = session;

  const known = REFUSALS.get(adapter) ?? new Map<string, boolean>();
  REFUSALS.set(adapter, known);

  const secondsFor = (usual: number): number => ((adapter.seconds ?? SECONDS) / SECONDS) * usual;

  const close = async (): Promise<void> => {
    const closing = session;
    session = undefined;
    if (closing !== undefined) await within(patience, closing.close()).catch(() => {});
  };

  const ask = async (files: readonly RenderedFile[], question: Question, usual = SECONDS): Promise<Outcome> => {
    const seconds = secondsFor(usual);
    const folder = temporaryFolder();
    let outcome: Outcome;
    try {
      session ??= await adapter.open(installation);
      const request = requestIn(folder.path, files, question, seconds);
      outcome = withoutFolder(await within(seconds + patience, session.ask(request)), folder.path);
    } catch (error) {
      outcome = { kind: 'mistake', message: error instanceof Error ? error.message : String(error) };
    } finally {
      folder.remove();
    }
    if (outcome.kind === 'crash' || outcome.kind === 'hang' || outcome.kind === 'mistake') await close();
    return outcome;
  };

  /** Refusals in a batch, where the tool once refused the same question with the same words alone, too. */
  const confirmed = async (
    told: readonly Observation[],
    subjects: readonly (readonly RenderedFile[])[],
    question: Question,
    usual: number,
  ): Promise<readonly (Observation | undefined)[]> => {
    const asked = JSON.stringify(question);
    const refusals: (Observation | undefined)[] = [];
    for (const [i, one] of told.entries()) {
      const words = refusalIn(one);
      if (words === undefined) refusals.push(undefined);
      else {
        const key = `${asked} ${words}`;
        const same = known.get(key) ?? isSameRefusal(one, await ask(subjects[i]!, question, usual));
        known.set(key, same);
        refusals.push(same ? one : undefined);
      }
    }
    return refusals;
  };

  const askBatch = async (
    subjects: readonly (readonly RenderedFile[])[],
    question: Question,
    usual = SECONDS,
  ): Promise<readonly (Observation | undefined)[]> => {
    const nothing = subjects.map(() => undefined);
    if (subjects.length < 2) return nothing;
    const seconds = secondsFor(usual);
    const folder = temporaryFolder(subjects.length);
    let seen: readonly Observation[] = [];
    try {
      session ??= await adapter.open(installation);
      const requests = subjects.map((files, i) => requestIn(folder.inner[i]!, files, question, seconds));
      const limit = secondsOfAll(seconds, subjects.length) + seconds + patience;
      seen = (await within(limit, session.askBatch?.(requests) ?? Promise.resolve([]))) ?? [];
    } catch {
      // Whatever went wrong: the questions are put again alone, where it shows or not.
    } finally {
      folder.remove();
    }
    if (
      seen.length === subjects.length &&
      seen.some(({ kind }) => kind === 'answer' || (apart && kind === 'refused'))
    ) {
      const told = seen.map((one, i) => withoutFolder(one, folder.inner[i]!));
      const refusals = apart ? await confirmed(told, subjects, question, usual) : [];
      return told.map((one, i) => (one.kind === 'answer' ? one : refusals[i]));
    }
    await close();
    // One file that cannot be read spoils the answers about all. Not after a hang, nor a mistake: each may cost the whole limit.
    if (seen.length !== subjects.length || seen.some(({ kind }) => kind === 'hang')) return nothing;
    const half = subjects.length >> 1;
    return [
      ...(await askBatch(subjects.slice(0, half), question, usual)),
      ...(await askBatch(subjects.slice(half), question, usual)),
    ];
  };

  return { capabilities, batches, ask, askBatch, close };
}

/** What a tool did when it declined; undefined for anything else. */
const refusalIn = (one: Outcome): string | undefined =>
  one.kind === 'refused' ? JSON.stringify([one.run.exit, one.message, one.left !== undefined]) : undefined;

const isSameRefusal = (one: Outcome, other: Outcome): boolean =>
  refusalIn(one) === refusalIn(other) && Buffer.compare(leftBy(one), leftBy(other)) === 0;

const leftBy = (one: Outcome): Uint8Array => (one.kind === 'refused' && one.left) || new Uint8Array();

/** Copies for this question alone, read-only for all but root: what a tool does to them spoils no other question. */
function requestIn(folder: string, files: readonly RenderedFile[], question: Question, seconds: number): Request {
  for (const file of files) writeFileSync(join(folder, file.name), file.bytes, { mode: 0o444 });
  return { question, folder, files: files.map(({ name }) => name), output: 'output.dcm', seconds };
}

/** The same promise, but rejected after a number of seconds. */
async function within<T>(seconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the adapter gave no answer within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Folders have new names in every run; results must not. */
function withoutFolder(observation: Observation, folder: string): Observation {
  const clean = (text: string): string => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
  const { argv, stderrExcerpt } = observation.run;
  const run = { ...observation.run, argv: argv.map(clean), stderrExcerpt: clean(stderrExcerpt) };
  return 'message' in observation
    ? { ...observation, run, message: clean(observation.message) }
    : { ...observation, run };
}
