import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';

/** One judgement of one property about one case; everything else in the results is counted from these. */
export interface JudgementRecord {
  readonly property: string;
  readonly case: Case;
  readonly judgement: Judgement;
}

/** One exposure of one case. */
export interface ExposureRecord {
  readonly exposure: string;
  readonly case: Case;
  readonly exposed: boolean;
  readonly sentence: string;
}

/** How much there is to a case: the length of its JSON, the measure of "simplest". */
export const sizeOf = (subject: Case): number => JSON.stringify(subject).length;

/** Simplest first, equal sizes by id, so that the order never depends on anything else. */
export const simplestFirst = (a: Case, b: Case): number =>
  sizeOf(a) - sizeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Verdicts that a person should look into. */
export const isFailure = ({ verdict }: Judgement): boolean =>
  verdict === 'fail' || verdict === 'lax' || verdict === 'crash' || verdict === 'hang';
