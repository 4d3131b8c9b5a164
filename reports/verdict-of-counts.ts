import { VERDICTS, type Verdict } from '../contract/judgement.ts';
import type { Counts } from '../contract/results.ts';

/** The worst of the verdicts that were given; `not-run` where there were none. */
export const verdictOfCounts = (counts: Counts): Verdict => VERDICTS.find((one) => (counts[one] ?? 0) > 0) ?? 'not-run';

/** `pass 3, fail 2`, from worst to best. */
export const countsText = (counts: Counts): string =>
  VERDICTS.flatMap((one) => (counts[one] === undefined ? [] : [`${one} ${counts[one]}`])).join(', ');
