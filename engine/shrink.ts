import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import { smallerCases } from '../generators/shrink-case.ts';
import type { Effort } from './find-counterexample.ts';
import type { ToolSession } from './tool-session.ts';
import { sameFailure, tryCase } from './try-case.ts';

/**
 * Looks for a smaller case that fails with the same verdict and harm and has the same validity; undefined where none is
 * found. Greedy: the first that does is the next to be made smaller. The last candidate may go a little over the budget
 * of questions.
 */
export async function shrink(
  session: ToolSession,
  property: Property,
  original: Case,
  judgement: Judgement,
  { questions: budget, seconds, late }: Effort,
): Promise<Case | undefined> {
  const seen = new Set([original.id]);
  let questions = 0;
  const smallerThan = async (from: Case): Promise<Case | undefined> => {
    for (const candidate of smallerCases(from)) {
      if (questions >= budget || late?.()) return undefined;
      if (seen.has(candidate.id) || candidate.validity !== original.validity) continue;
      seen.add(candidate.id);
      const trial = await tryCase(session, property, candidate, seconds);
      questions += trial.asks.length;
      if (sameFailure(trial.judgement, judgement)) return candidate;
    }
    return undefined;
  };
  let smaller: Case | undefined;
  for (let next = await smallerThan(original); next !== undefined; next = await smallerThan(next)) smaller = next;
  return smaller;
}
