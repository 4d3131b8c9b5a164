import { fragile, type Met } from './fragile.ts';
import type { Mutant } from './mutant.ts';
import { overProtocol } from './over-protocol.ts';

/** Each of them starts the program anew. */
const QUESTIONS = 8;

/**
 * A program of its own that answers like a correct one until it meets a file that it cannot bear: what it does then, it does
 * to its own process. `options` are Node's.
 */
export function breaksProcess(
  name: string,
  mistake: string,
  cannotBear: (met: Met) => boolean,
  breakDown: () => void,
  caughtBy: readonly string[],
  options: readonly string[] = [],
): Mutant {
  const inner = fragile(
    name,
    mistake,
    (met) => {
      if (cannotBear(met)) breakDown();
      return undefined;
    },
    caughtBy,
  );
  return { ...inner, adapter: overProtocol(inner.adapter, options), questions: QUESTIONS };
}
