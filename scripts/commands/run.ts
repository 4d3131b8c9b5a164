import { Command } from 'commander';
import type { Shard } from '../../engine/chunks.ts';
import { tryFolder } from '../../engine/make-folder.ts';
import { type RunOptions, run } from '../../engine/run.ts';
import { EXPOSURES, PROPERTIES } from '../../oracles/index.ts';
import { RULES } from '../../oracles/rules.ts';
import { type AdapterOptions, adaptersHere, withAdapterOptions } from '../adapters-here.ts';
import { conclude } from '../conclude.ts';
import { DEFAULT_CASES, DEFAULT_CURATED, DEFAULT_SEED } from '../defaults.ts';
import { duration } from '../duration.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { findTools } from '../find-tools.ts';
import { planCases } from '../plan-cases.ts';
import { programName } from '../program-name.ts';
import { ProgressLine } from '../progress-line.ts';
import { replayLine } from '../replay-line.ts';
import { listOf, select } from '../select.ts';
import { shard } from '../shard.ts';
import { UsageError } from '../usage-error.ts';
import { type BaselineOptions, readBaseline } from '../use-baseline.ts';
import { wholeNumber } from '../whole-number.ts';
import { writeHtmlReport } from '../write-html-report.ts';

interface Options extends AdapterOptions, BaselineOptions {
  readonly tools?: string;
  readonly require?: string;
  readonly properties?: string;
  readonly features?: string;
  readonly seed: number;
  readonly cases: number;
  readonly curated: number;
  readonly budget?: number;
  readonly shard?: Shard;
  readonly resume?: true;
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `run`: the main job. */
export const runCommand = (): Command =>
  withAdapterOptions(new Command('run'))
    .description('examine the tools on this machine and those that npm brings')
    .option('--tools <names>', 'only these tools, separated by commas; * and ? stand for any text and any letter')
    .option('--require <names>', 'end with status 2 where one of these tools is missing')
    .option('--properties <patterns>', 'only these properties, e.g. lookup.*,erase.exact')
    .option('--features <patterns>', 'only cases of these families or with these features, e.g. layout:shift')
    .option('--seed <number>', 'where the cases are drawn from', wholeNumber, DEFAULT_SEED)
    .option('--cases <number>', 'how many cases are drawn', wholeNumber, DEFAULT_CASES)
    .option('--curated <number>', 'how many cases of the corpus come before other files', wholeNumber, DEFAULT_CURATED)
    .option(
      '--budget <time>',
      'end after this time, e.g. 90s, 5m or 1h, with the most telling work done first: curated files, then drawn ones that combine what is new, then the rest; series to convert and damaged files are mixed in between from the start',
      duration,
    )
    .option('--shard <i/n>', 'only the i-th of n parts, for "merge"', shard)
    .option('--resume', 'refuse to begin anew: there must be an interrupted run to go on with')
    .option('--baseline <file>', 'known failures: only others, and those that are gone, end with status 1')
    .option('--write-baseline', 'write the failures of this run into that file, whose reasons and links stay')
    .option('--out <folder>', 'for results.json, report.html and the counterexamples', 'blockshift-results')
    .option('--json', 'print results.json instead of the report')
    .option('--quiet', 'print what it came to only, and what was left out')
    .action(async (options: Options) => {
      process.exitCode = await examine(options);
    });

async function examine(options: Options): Promise<number> {
  const { json = false, quiet = false, out } = options;
  const baseline = readBaseline(options);
  const plan = await planRun(options);
  const say = (text: string): void => {
    if (!json && !quiet) console.log(text);
  };
  const progress = new ProgressLine(process.stderr, plan.tools.length);
  const ending = endOnSignal();
  const { results, replays, kept, exercise } = await run({
    ...plan,
    stop: ending.signal,
    onProgress: (step) => quiet || progress.update(step),
    onReplay: (replay) => say(replayLine(replay)),
    onNote: say,
  });
  progress.clear();
  const interrupted = ending.status();
  if (interrupted !== undefined) {
    if (!json) console.log(`Interrupted. What was found is kept in ${out}; the same command goes on from there.`);
    // What tools still do is ended with them.
    process.exit(interrupted);
  }
  if (kept.length > 0)
    say(
      `${kept.length} earlier findings in ${out} are about tools or properties that were not examined; they stay there.`,
    );
  await writeHtmlReport(out, results);
  return conclude({ results, replays, baseline, exercise }, { ...options, json, quiet });
}

/** Checks everything that a user can get wrong, before anything runs or is written. */
async function planRun(options: Options): Promise<RunOptions> {
  const program = programName();
  const { all, given } = adaptersHere(options);
  const ids = all.map(({ id }) => id);
  const named = listOf(options.tools);
  const filters = {
    tools: named.length > 0 ? named : given.map(({ id }) => id),
    properties: listOf(options.properties),
    features: listOf(options.features),
  };
  const required = select('tool', ids, listOf(options.require), `${program} tools`);
  const wanted = select('tool', ids, filters.tools, `${program} tools`);
  const both = [...PROPERTIES, ...EXPOSURES].map(({ id }) => id);
  const claims = new Set(select('property', both, filters.properties, `${program} list`));
  const { cases, curated } = await planCases({ ...options, features: filters.features }, `${program} list`);
  if (cases.length === 0) throw new UsageError('No case is left to run; ask for more with --cases.');

  const isRequired = (id: string): boolean => options.require !== undefined && required.includes(id);
  const looked = all.filter(({ id }) => wanted.includes(id) || isRequired(id));
  const { tools, missing } = await findTools(looked);
  const lacking = missing.find(({ id }) => isRequired(id) || (filters.tools.length > 0 && tools.length === 0));
  if (lacking) throw new UsageError(lacking.broken ?? `${lacking.id} is not on this machine. ${lacking.install}`);
  checkOut(options.out);
  return {
    tools,
    missing,
    properties: PROPERTIES.filter(({ id }) => claims.has(id)),
    exposures: EXPOSURES.filter(({ id }) => claims.has(id)),
    rules: RULES,
    seed: options.seed,
    cases,
    curated,
    filters,
    out: options.out,
    ...(options.shard && { shard: options.shard }),
    ...(options.budget !== undefined && { budget: options.budget }),
    ...(options.resume && { resume: true }),
  };
}

/** A run may take long: that nothing could be kept of it must be known before. */
function checkOut(folder: string): void {
  try {
    tryFolder(folder);
  } catch (error) {
    throw new UsageError(`--out ${folder}: ${error instanceof Error ? error.message : String(error)}; name another.`);
  }
}
