import type { Verdict } from '../../contract/judgement.ts';
import type { Cell } from '../../contract/results.ts';

const EXERCISED: readonly Verdict[] = ['pass', 'fail', 'lax', 'crash', 'hang'];
const BAD: readonly Verdict[] = ['fail', 'crash', 'hang'];

/** In how many cases of a cell the tool did something that could be judged. */
export const exercisedIn = ({ counts }: Cell): number =>
  EXERCISED.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0);

/** In how many of them it failed on legal input, crashed or hung. */
export const failuresIn = ({ counts }: Cell): number => BAD.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0);

/** `read` of `read.values`: what the columns of the matrix are. */
export const propertyGroup = (property: string): string => property.split('.')[0] ?? property;
