import { toolsFolder } from '../adapters/tools-folder.ts';
import type { Results } from '../contract/results.ts';
import type { Baseline } from '../engine/baseline.ts';
import type { Exercise } from '../engine/exercise.ts';
import type { Replay } from '../engine/replay.ts';
import { consoleReport } from '../reports/console.ts';
import { counted } from '../reports/counted.ts';
import { baselineLines } from './baseline-lines.ts';
import { exitStatus } from './exit-status.ts';
import { leftOut } from './left-out.ts';
import { packageRoot, programName } from './program-name.ts';
import { type BaselineOptions, useBaseline } from './use-baseline.ts';
import { wantsColor } from './wants-color.ts';

/** What a run, or the parts of one put together, came to. */
interface Outcome {
  readonly results: Results;
  readonly replays: readonly Replay[];
  readonly baseline: Baseline | undefined;
  /** What the results leave out. */
  exercise(): Exercise;
}

interface Options extends BaselineOptions {
  readonly out: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Prints results as they are asked for, holds them against a baseline, and returns the exit status. */
export function conclude({ results, replays, baseline, exercise }: Outcome, options: Options): number {
  const { json, quiet, out } = options;
  const say = (text: string): void => {
    if (!json && !quiet) console.log(text);
  };
  if (json) console.log(JSON.stringify(results, null, 1));
  say(
    consoleReport(results, {
      color: wantsColor(),
      out,
      program: programName(),
      root: packageRoot(),
      tools: toolsFolder(),
    }),
  );
  const comparison = baseline && useBaseline(baseline, options, results, replays, exercise());
  if (comparison && options.baseline !== undefined)
    for (const line of baselineLines(comparison, options.baseline)) say(line);
  const left = leftOut(results);
  // Told where nothing else is: what was not asked may fail.
  if (left !== undefined && !json) console.log(left);
  const { status, sentence } = exitStatus(results, replays, comparison);
  if (!json)
    console.log(
      `${summary(results, replays)} Results: ${out}/results.json, to look at: ${out}/report.html\nExit status ${status}: ${sentence}`,
    );
  return status;
}

function summary(
  { run: { cases, curated = 0, seconds, seed, shard }, tools }: Results,
  replays: readonly Replay[],
): string {
  const again = replays.length === 0 ? '' : ` ${counted(replays.length, 'earlier finding')} replayed.`;
  const part = shard === '1/1' ? '' : `, shard ${shard}`;
  const among = curated === 0 ? '' : `, ${curated} of them curated`;
  return `${counted(tools.length, 'tool')}, ${counted(cases, 'case')} of seed ${seed}${among}${part}, ${seconds} s.${again}`;
}
