import { Command } from 'commander';
import { ADAPTERS } from '../../adapters/index.ts';
import type { Results } from '../../contract/results.ts';
import { tryFolder } from '../../engine/make-folder.ts';
import type { Replay } from '../../engine/replay.ts';
import { type RunOptions, run } from '../../engine/run.ts';
import { EXPOSURES, PROPERTIES } from '../../oracles/index.ts';
import { RULES } from '../../oracles/rules.ts';
import { consoleReport } from '../../reports/console.ts';
import { DEFAULT_CASES, DEFAULT_SEED } from '../defaults.ts';
import { drawMatching } from '../draw-matching.ts';
import { exitStatus } from '../exit-status.ts';
import { findTools } from '../find-tools.ts';
import { packageRoot, programName } from '../program-name.ts';
import { ProgressLine } from '../progress-line.ts';
import { replayLine } from '../replay-line.ts';
import { listOf, select } from '../select.ts';
import { UsageError } from '../usage-error.ts';
import { wantsColor } from '../wants-color.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly tools?: string;
  readonly require?: string;
  readonly properties?: string;
  readonly features?: string;
  readonly seed: number;
  readonly cases: number;
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `run`: the main job. */
export const runCommand = (): Command =>
  new Command('run')
    .description('examine the tools on this machine and those that npm brings')
    .option('--tools <names>', 'only these tools, separated by commas; * and ? stand for any text and any letter')
    .option('--require <names>', 'end with status 2 where one of these tools is missing')
    .option('--properties <patterns>', 'only these properties, e.g. lookup.*,erase.exact')
    .option('--features <patterns>', 'only cases of these families or with these features, e.g. layout:shift')
    .option('--seed <number>', 'where the cases are drawn from', wholeNumber, DEFAULT_SEED)
    .option('--cases <number>', 'how many cases', wholeNumber, DEFAULT_CASES)
    .option('--out <folder>', 'for results.json and the counterexamples', 'blockshift-results')
    .option('--json', 'print results.json instead of the report')
    .option('--quiet', 'print the last line only')
    .action(async (options: Options) => {
      process.exitCode = await examine(options);
    });

async function examine(options: Options): Promise<number> {
  const { json, quiet, out } = options;
  const plan = await planRun(options);
  const say = (text: string): void => {
    if (!json && !quiet) console.log(text);
  };
  const progress = new ProgressLine(process.stderr, plan.tools.length);
  const { results, replays } = await run({
    ...plan,
    onProgress: (step) => quiet || progress.update(step),
    onReplay: (replay) => say(replayLine(replay)),
  });
  progress.clear();
  if (json) console.log(JSON.stringify(results, null, 1));
  say(consoleReport(results, { color: wantsColor(), out, program: programName(), root: packageRoot() }));
  const { status, sentence } = exitStatus(results, replays);
  if (!json)
    console.log(`${summary(results, replays)} Results: ${out}/results.json\nExit status ${status}: ${sentence}`);
  return status;
}

/** Checks everything that a user can get wrong, before anything runs or is written. */
async function planRun(options: Options): Promise<RunOptions> {
  const program = programName();
  const ids = ADAPTERS.map(({ id }) => id);
  const filters = {
    tools: listOf(options.tools),
    properties: listOf(options.properties),
    features: listOf(options.features),
  };
  const required = select('tool', ids, listOf(options.require), `${program} tools`);
  const wanted = select('tool', ids, filters.tools, `${program} tools`);
  const both = [...PROPERTIES, ...EXPOSURES].map(({ id }) => id);
  const claims = new Set(select('property', both, filters.properties, `${program} list`));
  const cases = drawMatching(options.seed, options.cases, filters.features, `${program} list`);
  if (cases.length === 0) throw new UsageError('No case is left to run; ask for more with --cases.');

  const isRequired = (id: string): boolean => options.require !== undefined && required.includes(id);
  const looked = ADAPTERS.filter(({ id }) => wanted.includes(id) || isRequired(id));
  const { tools, missing } = await findTools(looked);
  const lacking = missing.find(({ id }) => isRequired(id) || (filters.tools.length > 0 && tools.length === 0));
  if (lacking) throw new UsageError(`${lacking.id} is not on this machine. ${lacking.install}`);
  checkOut(options.out);
  return {
    tools,
    missing,
    properties: PROPERTIES.filter(({ id }) => claims.has(id)),
    exposures: EXPOSURES.filter(({ id }) => claims.has(id)),
    rules: RULES,
    seed: options.seed,
    cases,
    filters,
    out: options.out,
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

function summary({ run: { cases, seconds, seed }, tools }: Results, replays: readonly Replay[]): string {
  const again = replays.length === 0 ? '' : ` ${replays.length} earlier findings replayed.`;
  return `${tools.length} tools, ${cases} cases of seed ${seed}, ${seconds} s.${again}`;
}
