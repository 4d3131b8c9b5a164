import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Results } from '../contract/results.ts';
import { type Baseline, baselineText, type Expectation, expectationText, parseBaseline } from '../engine/baseline.ts';
import { type BaselineComparison, compareBaseline, covers } from '../engine/compare-baseline.ts';
import type { Exercise } from '../engine/exercise.ts';
import type { Replay } from '../engine/replay.ts';
import { UsageError } from './usage-error.ts';

/** What a user asks for. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
}

/** Reads the baseline that a user names, before anything runs. Undefined where none is named. */
export function readBaseline({ baseline: file, writeBaseline = false }: BaselineOptions): Baseline | undefined {
  if (file === undefined) {
    if (writeBaseline) throw new UsageError('--write-baseline needs --baseline FILE, which says where to.');
    return undefined;
  }
  if (!existsSync(file)) {
    if (writeBaseline) return { lines: [] };
    throw new UsageError(`--baseline ${file}: no such file; add --write-baseline to make one.`);
  }
  return parseBaseline(readFileSync(file, 'utf8'), file);
}

/**
 * Holds results against a baseline and, where asked for, writes it anew: what no longer fails goes, what fails and was
 * not expected comes, and every other line stays as it is, but that it comes to name a case in which it fails.
 */
export function useBaseline(
  baseline: Baseline,
  { baseline: file, writeBaseline = false }: BaselineOptions,
  results: Results,
  replays: readonly Replay[],
  exercise: Exercise,
): BaselineComparison {
  const comparison = compareBaseline(baseline, results, replays, exercise);
  if (!writeBaseline || file === undefined) return comparison;
  const gone = new Set(comparison.fixed.map(expectationText));
  const fresh = [...comparison.unexpected, ...comparison.changed.map(({ failure }) => failure)];
  const claims = new Map(
    fresh.map(({ tool, property, harm }) => [
      `${tool} ${property} ${harm}`,
      withFailedCase({ tool, property, harm, feature: undefined, case: undefined }, exercise),
    ]),
  );
  const text = baselineText(
    baseline,
    (line) => (gone.has(expectationText(line)) ? undefined : withFailedCase(line, exercise)),
    [...claims.values()],
  );
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  const written = parseBaseline(text, file);
  const after = compareBaseline(written, results, replays, exercise);
  // A line with a feature and a new one for the whole may cover the same; both are right.
  if (fresh.some((one) => !written.lines.some(({ expectation }) => expectation && covers(expectation, one))))
    throw new Error('a baseline was written that does not cover what it was written for');
  return after;
}

/** A line with a case in which it fails, where the one that it names was judged and does not fail, or it names none. */
function withFailedCase<Line extends Omit<Expectation, 'reason' | 'link'>>(
  line: Line,
  { failed, isJudged }: Exercise,
): Line {
  const own = failed.filter((one) => covers(line, one));
  const [first] = own;
  if (first === undefined || own.some((one) => one.case === line.case)) return line;
  const isStillOpen =
    line.case !== undefined && !own.some(({ tool, property }) => isJudged(tool, property, line.case!));
  return isStillOpen ? line : { ...line, case: first.case };
}
