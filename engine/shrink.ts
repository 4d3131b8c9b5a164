import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import { smallerCases } from '../generators/shrink-case.ts';
import type { ToolSession } from './tool-session.ts';
import { sameFailure, tryCase } from './try-case.ts';

/** What came of the search for a smaller case. */
export interface Shrunk {
  /** Absent where none was found. */
  readonly smaller?: Case;
  /** How many questions it cost; the last candidate may go a little over the budget. */
  readonly questions: number;
}

/**
 * Looks for a smaller case that fails with the same verdict and harm and has the same validity. Greedy: the first that
 * does is the next to be made smaller.
 */
export async function shrink(
  session: ToolSession,
  property: Property,
  original: Case,
  judgement: Judgement,
  budget: number,
  seconds: number,
): Promise<Shrunk> {
  // Each candidate that still hangs would cost the whole time limit.
  if (judgement.verdict === 'hang') return { questions: 0 };
  const seen = new Set([original.id]);
  let questions = 0;
  const smallerThan = async (from: Case): Promise<Case | undefined> => {
    for (const candidate of smallerCases(from)) {
      if (questions >= budget) return undefined;
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
  return { ...(smaller === undefined ? {} : { smaller }), questions };
}
