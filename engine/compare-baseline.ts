import type { Counts, Results } from '../contract/results.ts';
import { type Baseline, type Expectation, fitsPattern } from './baseline.ts';
import type { Exercise } from './exercise.ts';
import type { Replay } from './replay.ts';

/** A failure of a tool on legal input: what a line of a baseline can be about. */
export interface Failure {
  readonly tool: string;
  readonly property: string;
  readonly harm: string;
  readonly feature: string;
}

/** What a run shows of a baseline. */
export interface BaselineComparison {
  /** Failures that no line expects. */
  readonly unexpected: readonly Failure[];
  /** Failures that no line expects, in place of other harms that a line expects and that are gone. */
  readonly changed: readonly { readonly failure: Failure; readonly before: readonly string[] }[];
  /** Lines that no longer fail, although the case in which they did was put to the tool again. */
  readonly fixed: readonly Expectation[];
  readonly expected: readonly Failure[];
  /** The lines that expect them: with `*` or without a feature, one may stand for several. */
  readonly covering: readonly Expectation[];
  /** Lines that this run says nothing about. */
  readonly unseen: readonly Expectation[];
  /** Lines that do not fail in the cases of this run and do not say in which they did: fixed, or waiting for another case. */
  readonly unknown: readonly Expectation[];
}

/** Every way in which a tool failed in the cases of a family, and every earlier finding that still fails. */
function failuresOf({ cells }: Pick<Results, 'cells'>, replays: readonly Replay[]): Failure[] {
  const failures = cells.flatMap(({ tool, property, failing = {} }) =>
    Object.entries(failing).flatMap(([feature, harms]) =>
      Object.keys(harms).map((harm): Failure => ({ tool, property, harm, feature })),
    ),
  );
  for (const { tool, property, harm, feature, state } of replays)
    if (state === 'STILL FAILS') failures.push({ tool, property, harm, feature });
  const distinct = new Map(failures.map((failure) => [JSON.stringify(failure), failure]));
  return [...distinct.values()];
}

/** Holds what failed against what is known to fail. */
export function compareBaseline(
  baseline: Baseline,
  results: Results,
  replays: readonly Replay[],
  exercise: Exercise,
): BaselineComparison {
  const lines = baseline.lines.flatMap(({ expectation }) => expectation ?? []);
  const failures = failuresOf(results, replays);
  const isCovered = (failure: Failure): boolean => lines.some((line) => covers(line, failure));
  const all = failures.filter((failure) => !isCovered(failure));
  const gone = lines.filter((line) => !failures.some((failure) => covers(line, failure)));
  const changed = all.flatMap((failure) => {
    const before = gone.filter((line) => isAbout(line, failure)).map(({ harm }) => harm);
    return before.length === 0 ? [] : [{ failure, before: [...new Set(before)] }];
  });
  const isFixed = (line: Expectation): boolean => isReplayed(line, replays) || isExercised(line, results, exercise);
  const others = gone.filter((line) => !isFixed(line));
  return {
    unexpected: all.filter((failure) => !changed.some((one) => one.failure === failure)),
    changed,
    fixed: gone.filter(isFixed),
    expected: failures.filter(isCovered),
    covering: lines.filter((line) => !gone.includes(line)),
    unseen: others.filter((line) => !isUnknown(line, results)),
    unknown: others.filter((line) => isUnknown(line, results)),
  };
}

const isAbout = (
  { tool, property, feature }: Pick<Expectation, 'tool' | 'property' | 'feature'>,
  failure: Failure,
): boolean =>
  fitsPattern(failure.tool, tool) &&
  fitsPattern(failure.property, property) &&
  (feature === undefined || feature === failure.feature);

/** Whether a line expects a failure. */
export const covers = (line: Omit<Expectation, 'reason' | 'link' | 'case'>, failure: Failure): boolean =>
  line.harm === failure.harm && isAbout(line, failure);

/** Whether all findings that a line is about were put to their tools again, and do not fail any more. */
function isReplayed(line: Expectation, replays: readonly Replay[]): boolean {
  const own = replays.filter((replay) => covers(line, replay));
  return own.length > 0 && own.every(({ state }) => state === 'FIXED');
}

/**
 * Whether a run could have shown that a line fails: it is complete, unfiltered, whole, and was in time for all cases of
 * the tool, and the case in which the line was seen was among them and could be judged. Other cases say nothing of it.
 */
function isExercised(
  { tool, property, case: seen }: Expectation,
  { complete, run, tools, cells }: Results,
  { isJudged }: Exercise,
): boolean {
  const { filters, shard } = run;
  if (!complete || shard !== '1/1' || filters.properties.length > 0 || filters.features.length > 0) return false;
  return cells.some((cell) => {
    const info = tools.find(({ id }) => id === cell.tool);
    const inTime = info?.cases === undefined || info.cases.done === info.cases.planned;
    const fits = fitsPattern(cell.tool, tool) && fitsPattern(cell.property, property);
    return fits && inTime && seen !== undefined && isJudged(cell.tool, cell.property, seen);
  });
}

function isUnknown({ tool, property, feature, case: seen }: Expectation, { cells }: Results): boolean {
  return cells.some((cell) => {
    const {
      pass = 0,
      fail = 0,
      lax = 0,
      crash = 0,
      hang = 0,
    }: Counts = feature === undefined ? cell.counts : (cell.features[feature] ?? {});
    const fits = fitsPattern(cell.tool, tool) && fitsPattern(cell.property, property);
    return seen === undefined && fits && pass + fail + lax + crash + hang > 0;
  });
}
