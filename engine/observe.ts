import type { RenderedCase } from '../contract/case.ts';
import type { Ask } from '../contract/property.ts';
import type { Outcome, ToolSession } from './tool-session.ts';

/** What came of the asks, by id. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** Puts questions to a tool, one after the other. */
export async function observe(
  session: ToolSession,
  subject: RenderedCase,
  asks: readonly Ask[],
  seconds?: number,
): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  for (const ask of asks)
    outcomes.set(ask.id, await session.ask(subject.rendering(ask.rendering).files, ask.question, seconds));
  return outcomes;
}
