import { VERDICTS, type Verdict } from '../contract/judgement.ts';
import type { Cell } from '../contract/results.ts';

/** One cell, or several taken together. */
export interface Headline {
  /** The worst. */
  readonly verdict: Verdict;
  /** How often the tool did what the headline says. */
  readonly times: number;
  /** How often it did anything that could be judged. */
  readonly exercised: number;
}

const EXERCISED: readonly Verdict[] = ['pass', 'fail', 'lax', 'crash', 'hang'];

/** The worst verdict of cells, with its counts; undefined where there are none. */
export function headlineOf(cells: readonly Cell[]): Headline | undefined {
  const verdict = VERDICTS.find((one) => cells.some((cell) => cell.verdict === one));
  if (verdict === undefined) return undefined;
  const sum = (names: readonly Verdict[]): number =>
    cells.reduce((total, { counts }) => total + names.reduce((some, name) => some + (counts[name] ?? 0), 0), 0);
  return { verdict, times: sum([verdict]), exercised: sum(EXERCISED) };
}

/** `fail 12/40 exercised`, `pass 40/40 exercised`, `unsupported 7`, `adapter-error`. */
export function headlineText({ verdict, times, exercised }: Headline): string {
  if (EXERCISED.includes(verdict)) return `${verdict} ${times}/${exercised} exercised`;
  return times === 0 ? verdict : `${verdict} ${times}`;
}
