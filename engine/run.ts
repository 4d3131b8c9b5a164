import { availableParallelism } from 'node:os';
import pMap from 'p-map';
import type { Case } from '../contract/case.ts';
import type { Exposure, Property } from '../contract/property.ts';
import type { MissingTool, PropertyInfo, Results, RuleInfo, RunInfo } from '../contract/results.ts';
import type { FoundTool } from './find-counterexample.ts';
import { type Replay, replayCase } from './replay.ts';
import { reportOnTool } from './report-on-tool.ts';
import { checkOurs, storedCases, writeResults } from './store.ts';
import { version } from './version.ts';

/** Everything that a run depends on. */
export interface RunOptions {
  readonly tools: readonly FoundTool[];
  readonly missing: readonly MissingTool[];
  readonly properties: readonly Property[];
  readonly exposures: readonly Exposure[];
  /** The catalogue that the properties cite. */
  readonly rules: readonly RuleInfo[];
  readonly seed: number;
  readonly cases: readonly Case[];
  readonly filters: RunInfo['filters'];
  /** Folder for results.json and findings/. */
  readonly out: string;
  /** Tools at a time: as many as there are cores, where left out. */
  readonly jobs?: number;
  /** How long a question may take. */
  readonly seconds?: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly onReplay?: (replay: Replay) => void;
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
}

/**
 * The main job: replays what an earlier run found, puts every case to every tool, and writes results and findings.
 * The results depend on nothing but the options and the tools, apart from `run.started` and `run.seconds`.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const started = new Date();
  const { tools, properties, out } = options;
  checkOurs(out);
  const replays = await replayStored(options);

  const reports = await pMap(tools, (tool) => reportOnTool(tool, options), {
    concurrency: options.jobs ?? availableParallelism(),
  });
  const folders = reports.flatMap((report) => report.folders);
  const results: Results = {
    blockshift: version(),
    schema: 1,
    complete: true,
    run: {
      seed: options.seed,
      cases: options.cases.length,
      filters: options.filters,
      shard: '1/1',
      platform: `${process.platform}-${process.arch}`,
      node: process.version,
      started: started.toISOString(),
      seconds: Math.round((Date.now() - started.getTime()) / 100) / 10,
    },
    tools: reports.map((report) => report.tool),
    missing: options.missing,
    properties: properties.map((property) => infoOf(property, options.rules)),
    cells: reports.flatMap((report) => report.cells),
    exposures: reports.flatMap((report) => report.exposures),
    findings: folders.map(({ finding }) => finding),
  };
  const fixed = replays.filter(({ state }) => state === 'FIXED').map(({ id }) => id);
  writeResults(out, results, folders, fixed);
  return { results, replays };
}

const infoOf = ({ id, title, consequence, rules }: Property, catalogue: readonly RuleInfo[]): PropertyInfo => ({
  id,
  title,
  consequence,
  rules: rules.map((name) => {
    const rule = catalogue.find((one) => one.id === name);
    if (rule === undefined) throw new Error(`${id} cites ${name}, which is not in the catalogue of rules`);
    return { id: name, clause: rule.clause, edition: rule.edition, level: rule.level };
  }),
});

/** Replays the findings of an earlier run that are about tools and properties of this one. */
async function replayStored({ out, tools, properties, seconds, onReplay }: RunOptions): Promise<Replay[]> {
  const replays: Replay[] = [];
  for (const stored of storedCases(out)) {
    const tool = tools.find(({ adapter }) => adapter.id === stored.finding.tool);
    const property = properties.find(({ id }) => id === stored.finding.property);
    if (tool === undefined || property === undefined) continue;
    const replay = await replayCase(stored, tool, property, seconds);
    onReplay?.(replay);
    replays.push(replay);
  }
  return replays;
}
