import type { Adapter } from '../../contract/adapter.ts';
import { inProcessAdapter } from './in-process-adapter.ts';
import { CORRECT, type Policy } from './policy.ts';
import { ALL_CAPABILITIES } from './reference.ts';

/** A tool that claims everything and makes one classic mistake. */
export interface Mutant {
  readonly adapter: Adapter;
  /** The mistake, in one sentence. */
  readonly mistake: string;
  /** Ids of the properties that have to notice. */
  readonly caughtBy: readonly string[];
  /** How many questions a smaller case may cost, where the usual number takes too long. */
  readonly questions?: number;
}

/** A mutant from its name, its mistake and the decision that it gets wrong: a function where it keeps something in mind. */
export const mutant = (
  name: string,
  mistake: string,
  wrong: Partial<Policy> | (() => Partial<Policy>),
  caughtBy: readonly string[],
): Mutant => ({
  adapter: inProcessAdapter(
    `mutant-${name}`,
    typeof wrong === 'function' ? () => ({ ...CORRECT, ...wrong() }) : { ...CORRECT, ...wrong },
    ALL_CAPABILITIES,
  ),
  mistake,
  caughtBy,
});
