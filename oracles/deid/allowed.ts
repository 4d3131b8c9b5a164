import type { Capabilities } from '../../contract/capability.ts';
import type { Judgement } from '../../contract/judgement.ts';
import { count, verdict } from '../judge-helpers.ts';

/**
 * What is said of private elements that a tool leaves because the profile that it claims does not ask for them to go: the
 * clauses here are those of other editions, or of another option. Undefined for every other tool.
 */
export const allowed = ({ deidentify }: Capabilities, left: number): Judgement | undefined =>
  deidentify?.keepsPrivate === undefined
    ? undefined
    : verdict('unsupported', `left ${count(left, 'private element')}, ${deidentify.keepsPrivate}`);
