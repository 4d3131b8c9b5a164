import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import type { Case, RenderedCase } from '../contract/case.ts';
import { UnusableFile } from '../contract/check-schema.ts';
import type { Exposure, Property } from '../contract/property.ts';
import type { MissingTool, Results, RuleInfo, RunInfo, StoredCase } from '../contract/results.ts';
import { renderCase } from '../generators/render.ts';
import { CHUNK_SIZE, chunksOf, chunksTogether, type Shard, WHOLE } from './chunks.ts';
import { type Clock, clockFor } from './clock.ts';
import { type Exercise, exerciseOf } from './exercise.ts';
import type { FoundTool } from './find-counterexample.ts';
import { journalPath, openJournal, type ReadJournal, readJournal } from './journal.ts';
import type { JournalEntry, RunPlan } from './journal-entry.ts';
import { enter, judgementsIn, type Ledger, ledgerFor } from './ledger.ts';
import { makeFolder } from './make-folder.ts';
import { type Replay, replayCase } from './replay.ts';
import { type Circumstances, resultsOf } from './results-of.ts';
import { lockFolder } from './run-lock.ts';
import { runPlan } from './run-plan.ts';
import { checkOurs, readResults, removeFindings, storedCases, writeFinding, writeResults } from './store.ts';
import { type ToolWork, toolWork } from './tool-work.ts';
import { workThrough } from './work-through.ts';

/** Everything that a run depends on. */
export interface RunOptions {
  readonly tools: readonly FoundTool[];
  readonly missing: readonly MissingTool[];
  readonly properties: readonly Property[];
  readonly exposures: readonly Exposure[];
  /** The catalogue that the properties cite. */
  readonly rules: readonly RuleInfo[];
  readonly seed: number;
  /** In the order in which they are put to tools; of cases with the same id the first counts. */
  readonly cases: readonly Case[];
  /** How many of them are curated. */
  readonly curated?: number;
  readonly filters: RunInfo['filters'];
  /** Folder for results.json, findings/ and, until the end, the journal. */
  readonly out: string;
  /** Which part of the work to do; all of it where left out. */
  readonly shard?: Shard;
  /** Seconds after which the run ends, the most informative work done first. */
  readonly budget?: number;
  /** The run must go on with one that was interrupted. It does so by itself where the options are the same. */
  readonly resume?: boolean;
  /** Steps at a time: one more than there are cores, where left out. */
  readonly jobs?: number;
  /** How long a question may take. */
  readonly seconds?: number;
  /** Ends the run early; what it has found is kept. */
  readonly stop?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly onReplay?: (replay: Replay) => void;
  /** Something that a person should know, in one line. */
  readonly onNote?: (text: string) => void;
}

/** How far one tool is. */
export interface Progress {
  readonly tool: string;
  readonly done: number;
  readonly total: number;
  readonly failures: number;
}

export interface RunResult {
  readonly results: Results;
  /** Of the findings of an earlier run in the same folder. */
  readonly replays: readonly Replay[];
  /** Earlier findings about tools or properties that this run has not: they stay, and no result tells of them. */
  readonly kept: readonly string[];
  /** What results leave out, for baselines. */
  exercise(): Exercise;
}

/** Cases between two turns of a tool where time may run out, so that all tools get about as far. */
const TURN = 5;

/** Steps at a time: one more than there are cores, as many a step waits for a server that starts or for a tool's time to be up. */
export const usualJobs = (): number => availableParallelism() + 1;

/** Seconds between two writings of results that are not complete yet, and how many times as long as the last took. */
const INTERVAL = 20;
const SHARE = 50;

/** Renderings kept for the next tool, which is at about the same case. */
const RENDERED = 10 * CHUNK_SIZE;

/**
 * The main job: replays what an earlier run found, puts every case to every tool, and writes results and findings. What
 * it finds goes into a journal at once, from which the same call goes on after an interruption. The results depend on
 * nothing but the options and the tools, apart from `run.started` and `run.seconds`, unless there is a budget.
 *
 * @throws UnusableFile where the folder cannot be used: somebody else's, another run's, or of another schema
 */
export async function run(given: RunOptions): Promise<RunResult> {
  const options = { ...given, cases: [...new Map(given.cases.map((one) => [one.id, one])).values()] };
  checkOurs(options.out);
  const stored = storedCases(options.out);
  makeFolder(join(options.out, 'findings'));
  const lock = lockFolder(options.out);
  try {
    return await runLocked(options, stored);
  } finally {
    lock.release();
  }
}

async function runLocked(options: RunOptions, found: readonly StoredCase[]): Promise<RunResult> {
  const begun = new Date();
  const { out, budget, stop, shard = WHOLE, jobs = usualJobs() } = options;
  const chunks = chunksOf(options.cases, shard);
  const replayed = found.filter((one) => isAbout(one, options));
  const before = earlier(options, runPlan(options, chunks, []));
  const plan =
    before?.plan ??
    runPlan(
      options,
      chunks,
      replayed.map(({ finding }) => finding.id),
    );
  const ledger = ledgerFor(plan);
  for (const entry of before?.entries ?? []) if (entry.entry !== 'end') enter(ledger, entry);
  if (before)
    options.onNote?.(`Going on with an interrupted run: ${judgementsIn(ledger)} judgements are there already.`);

  const journal = openJournal(out, plan, before);
  const record = (entry: JournalEntry): void => {
    if (stop?.aborted) return;
    journal.add(entry);
    enter(ledger, entry);
  };
  const now = (complete: boolean): Circumstances => ({
    complete,
    started: begun.toISOString(),
    seconds: Math.round((Date.now() - begun.getTime()) / 100) / 10,
    ...(budget === undefined ? {} : { budget }),
  });
  const interim = every(INTERVAL, SHARE, () => writeResults(out, resultsOf(ledger, now(false))));
  try {
    interim();
    const clock = clockFor(budget, jobs);
    const work = async (): Promise<void> => {
      await replayStored(options, found, ledger, clock, jobs, record);
      const works = worksOf({ ...options, jobs }, ledger, chunks, clock, (entry) => {
        record(entry);
        interim();
      });
      await workThrough(works, jobs, () => stop?.aborted ?? false);
    };
    await Promise.race([work(), aborted(stop)]);
    const complete = !stop?.aborted;
    const { started, seconds } = now(complete);
    if (complete) record({ entry: 'end', started, seconds, ...(budget === undefined ? {} : { budget }) });
    const results = resultsOf(ledger, now(complete));
    const replays = [...ledger.replays.values()];
    if (complete) removeFindings(out, fixedIn(replays, results));
    writeResults(out, results);
    journal.close();
    // Parts are put together from their journals; a whole run has said everything in its results.
    if (complete && shard.count === 1) rmSync(journalPath(out), { force: true });
    const kept = found.filter((one) => !isAbout(one, options)).map(({ finding }) => finding.id);
    return { results, replays, kept, exercise: () => exerciseOf(ledger) };
  } finally {
    journal.close();
  }
}

/** Findings that are gone, unless another case of the same kind fails. */
function fixedIn(replays: readonly Replay[], { findings }: Results): string[] {
  const again = new Set(findings.map(({ id }) => id));
  return replays.filter(({ id, state }) => state === 'FIXED' && !again.has(id)).map(({ id }) => id);
}

/** The journal of an interrupted run that did the same, or undefined where this run begins anew. */
function earlier(options: RunOptions, plan: RunPlan): ReadJournal | undefined {
  const { out, resume = false, onNote } = options;
  const before = readJournal(out);
  if (before === undefined) {
    if (resume) throw new UnusableFile(`${out} holds no interrupted run that could be resumed; leave --resume out.`);
    return undefined;
  }
  const same = before.plan.work === plan.work && JSON.stringify(before.plan.shard) === JSON.stringify(plan.shard);
  const ended = before.entries.some(({ entry }) => entry === 'end') && isComplete(out);
  if (same && !ended) return before;
  if (resume) {
    const why = ended ? 'came to its end' : 'had other options, tools, versions or another shard';
    throw new UnusableFile(`The run in ${out} ${why}, so that it cannot be resumed; leave --resume out to begin anew.`);
  }
  if (!ended)
    onNote?.(
      `The interrupted run in ${out} had other options, tools or versions; nothing of it is used, this one begins anew.`,
    );
  return undefined;
}

const isComplete = (out: string): boolean =>
  existsSync(join(out, 'results.json')) && readResults(join(out, 'results.json')).complete;

const isAbout = ({ finding }: StoredCase, { tools, properties }: RunOptions): boolean =>
  tools.some(({ adapter }) => adapter.id === finding.tool) && properties.some(({ id }) => id === finding.property);

/** Resolves when the run is to end early; never where nothing can end it. */
const aborted = (stop: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (stop?.aborted) resolve();
    stop?.addEventListener('abort', () => resolve(), { once: true });
  });

/**
 * Does something at once, and again when called after a number of seconds; later where it takes long, so that it takes
 * one part in `share` of the time at most.
 */
function every(seconds: number, share: number, task: () => void): () => void {
  let next = Number.NEGATIVE_INFINITY;
  return () => {
    const begun = performance.now();
    if (begun < next) return;
    task();
    const end = performance.now();
    next = end + Math.max(seconds * 1000, share * (end - begun));
  };
}

/** Replays the findings of an earlier run that are about tools and properties of this one. */
async function replayStored(
  { tools, properties, seconds, stop, onReplay }: RunOptions,
  found: readonly StoredCase[],
  { plan, replays }: Ledger,
  clock: Clock,
  jobs: number,
  record: (entry: JournalEntry) => void,
): Promise<void> {
  const due = found.filter(({ finding: { id } }) => plan.stored.includes(id) && !replays.has(id));
  await pMap(
    due,
    async (stored) => {
      if (stop?.aborted || !clock.mayExamine(0)) return;
      const tool = tools.find(({ adapter }) => adapter.id === stored.finding.tool)!;
      const property = properties.find(({ id }) => id === stored.finding.property)!;
      const replay = await replayCase(stored, tool, property, seconds);
      record({ entry: 'replay', replay });
      if (!stop?.aborted) onReplay?.(replay);
    },
    { concurrency: jobs },
  );
}

function worksOf(
  options: RunOptions & { readonly jobs: number },
  ledger: Ledger,
  chunks: ReturnType<typeof chunksOf>,
  clock: Clock,
  record: (entry: JournalEntry) => void,
): readonly ToolWork[] {
  const { tools, properties, exposures, out, budget, jobs, seconds, stop, shard = WHOLE, onProgress, onNote } = options;
  const total = ledger.plan.cases.length;
  const works: ToolWork[] = [];
  const place = {
    properties,
    exposures,
    ledger,
    chunks,
    clock,
    ...(seconds === undefined ? {} : { seconds }),
    turn: budget === undefined ? Number.POSITIVE_INFINITY : TURN,
    together: budget === undefined ? chunksTogether(chunks.length, jobs) : 1,
    whole: shard.count === 1,
    open: () => works.reduce((sum, work) => sum + work.open(), 0),
    record,
    keep: (folder: Parameters<typeof writeFinding>[1]) => writeFinding(out, folder),
    rendered: keeping(RENDERED),
    stopped: () => stop?.aborted ?? false,
    note: (text: string) => onNote?.(text),
    onCase: (tool: string, failures: number) =>
      onProgress?.({ tool, done: ledger.tools.get(tool)!.cases.size, total, failures }),
  };
  for (const tool of tools) works.push(toolWork(tool, place));
  return works;
}

/** Renders cases, and keeps the last of them. */
function keeping(most: number): (subject: Case) => RenderedCase {
  const kept = new Map<string, RenderedCase>();
  return (subject) => {
    const rendered = kept.get(subject.id) ?? renderCase(subject);
    kept.delete(subject.id);
    kept.set(subject.id, rendered);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return rendered;
  };
}
