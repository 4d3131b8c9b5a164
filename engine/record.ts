import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';

/** What results tell of a case: enough to count and to order by, without its data. */
export interface CaseInfo {
  readonly id: string;
  readonly family: string;
  readonly features: readonly string[];
  /** How much there is to it: the length of its JSON, the measure of "simplest". */
  readonly size: number;
}

/** One judgement of one property about one case; everything else in the results is counted from these. */
export interface JudgementRecord {
  readonly property: string;
  readonly case: CaseInfo;
  readonly judgement: Judgement;
}

/** One exposure of one case. */
export interface ExposureRecord {
  readonly exposure: string;
  readonly case: CaseInfo;
  readonly exposed: boolean;
  readonly sentence: string;
}

/** The length of a case's JSON. */
export const sizeOf = (subject: Case): number => JSON.stringify(subject).length;

/** What results tell of a case. */
export const infoOf = (subject: Case): CaseInfo => ({
  id: subject.id,
  family: subject.family,
  features: subject.features,
  size: sizeOf(subject),
});

/** Simplest first, equal sizes by id, so that the order never depends on anything else. */
export const simplestFirst = (a: CaseInfo, b: CaseInfo): number =>
  a.size - b.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Verdicts that a person should look into. */
export const isFailure = ({ verdict }: Pick<Judgement, 'verdict'>): boolean =>
  verdict === 'fail' || verdict === 'lax' || verdict === 'crash' || verdict === 'hang';
