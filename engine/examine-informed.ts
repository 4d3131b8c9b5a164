import type { RenderedCase, RenderedFile } from '../contract/case.ts';
import type { Operation, Question } from '../contract/operation.ts';
import type { Ask } from '../contract/property.ts';
import { type Claims, type ExaminedCase, examineCase } from './examine-case.ts';
import type { Outcome, ToolSession } from './tool-session.ts';

/** A session with a tool, and one with the same tool that knows what batches have answered. */
export interface Sessions {
  readonly alone: ToolSession;
  readonly informed: ToolSession;
  /** The operations that batches may have answered. */
  readonly batches: readonly Operation[];
}

/**
 * Puts a case to a tool with what batches have answered. What that tells against the tool has to be told again alone, where
 * no other file can have a part in it: every question that a failure rests on is put once more, until no failure rests
 * on a batch. What else was asked stays as it is.
 */
export async function examineInformed(
  { alone, informed, batches }: Sessions,
  subject: RenderedCase,
  claims: Claims,
  seconds?: number,
  givenUp?: string,
): Promise<ExaminedCase> {
  const told = new Map<string, Outcome[]>();
  const again = new Set<string>();
  const numbers = new Map<readonly RenderedFile[], number>();
  const keyOf = (files: readonly RenderedFile[], question: Question): string => {
    if (!numbers.has(files)) numbers.set(files, numbers.size);
    return `${numbers.get(files)} ${JSON.stringify(question)}`;
  };
  for (;;) {
    const asked = new Map<string, number>();
    const session: ToolSession = {
      ...informed,
      ask: async (files, question, limit) => {
        const key = keyOf(files, question);
        // The same question may be put more than once, to see whether the answer stays.
        const time = asked.get(key) ?? 0;
        asked.set(key, time + 1);
        const outcomes = told.get(key) ?? [];
        told.set(key, outcomes);
        outcomes[time] ??= await (again.has(key) ? alone : informed).ask(files, question, limit);
        return outcomes[time];
      },
    };
    const examined = await examineCase(session, subject, claims, seconds, givenUp);
    const suspect = asksOfFailures(examined, subject, claims, alone)
      .filter(({ question }) => batches.includes(question.operation))
      .map(({ rendering, question }) => keyOf(subject.rendering(rendering).files, question))
      .filter((key) => !again.has(key));
    if (suspect.length === 0) return examined;
    for (const key of suspect) {
      again.add(key);
      told.delete(key);
    }
  }
}

/** The questions that failures rest on. */
function asksOfFailures(
  { judgements }: ExaminedCase,
  subject: RenderedCase,
  { properties }: Claims,
  { capabilities }: ToolSession,
): readonly Ask[] {
  return judgements.flatMap(({ property, judgement: { verdict } }) => {
    if (verdict !== 'fail' && verdict !== 'lax') return [];
    const asks = properties.find(({ id }) => id === property)?.asks(subject, capabilities) ?? [];
    return 'unsupported' in asks ? [] : asks;
  });
}
