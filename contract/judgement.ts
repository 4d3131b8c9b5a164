import type { RenderingId } from './case.ts';

/** From worst to best: the headline of a cell is the first that occurs in it. */
export const VERDICTS = [
  'adapter-error',
  'crash',
  'hang',
  'fail',
  'lax',
  'pass',
  'not-exercised',
  'refused',
  'unsupported',
  'not-run',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a failure does to the person who trusts the answer. */
export const HARMS = [
  'wrong-value',
  'fabricated',
  'lost-value',
  'residue',
  'collateral',
  'wrong-vr',
  'wrong-name',
  'leak',
  'unreadable-output',
] as const;

export type Harm = (typeof HARMS)[number];

/** The outcome of one property on one case. */
export interface Judgement {
  readonly verdict: Verdict;
  /** With `fail` and `lax`. */
  readonly harm?: Harm;
  /** One plain sentence, without the name of the tool: "answered with the value of …". */
  readonly sentence: string;
  readonly expected?: string;
  readonly observed?: string;
  /** The ask that shows it, and its rendering. */
  readonly ask?: string;
  readonly rendering?: RenderingId;
}
