import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import { privateCount } from '../generators/private-count.ts';
import { type NeededParts, smallerCases } from '../generators/shrink-case.ts';
import type { Effort } from './find-counterexample.ts';
import { SECONDS, type ToolSession } from './tool-session.ts';
import { sameFailure, tryCase } from './try-case.ts';

/** So many private elements a person takes in at once: the target, its rival and one more. */
const SMALL = 3;

/**
 * Looks for a smaller case that fails with the same verdict and harm and has the same validity; undefined where none is
 * found. Greedy: the first that does is the next to be made smaller. The last candidate may go a little over the budget
 * of questions. Beyond it, up to `further`, as long as the case is not small and all questions together have taken no longer
 * than a hang is waited for.
 */
export async function shrink(
  session: ToolSession,
  property: Property,
  original: Case,
  judgement: Judgement,
  { questions: budget, further = budget, seconds = SECONDS, late }: Effort,
): Promise<Case | undefined> {
  const seen = new Set([original.id]);
  const needed: NeededParts = [];
  const begun = performance.now();
  const isFast = (): boolean => performance.now() - begun < 3 * seconds * 1000;
  let questions = 0;
  const smallerThan = async (from: Case): Promise<Case | undefined> => {
    const isSmall = privateCount(from) <= SMALL;
    for (const candidate of smallerCases(from, needed)) {
      if (late?.() || (questions >= budget && (isSmall || questions >= further || !isFast()))) return undefined;
      if (seen.has(candidate.id) || candidate.validity !== original.validity) continue;
      seen.add(candidate.id);
      const trial = await tryCase(session, property, candidate, seconds);
      questions += trial.outcomes.size;
      if (sameFailure(trial.judgement, judgement)) return candidate;
    }
    return undefined;
  };
  let smaller: Case | undefined;
  for (let next = await smallerThan(original); next !== undefined; next = await smallerThan(next)) smaller = next;
  return smaller;
}
