import type { RenderedCase } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Ask, Exposure, Property } from '../contract/property.ts';
import { judgeProperty } from './judge-claim.ts';
import type { CasePlan, Claim } from './plan-case.ts';
import type { Outcome, ToolSession } from './tool-session.ts';

/** What came of the asks, by id. A question that could change nothing any more was not put and is absent. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** What came of a plan. */
export interface Put {
  readonly outcomes: Outcomes;
  /** One for each property of the plan, in its order. */
  readonly judgements: readonly { readonly property: string; readonly judgement: Judgement }[];
}

/**
 * Puts the questions of a plan to a tool, one after the other, and judges its properties. Once a tool has crashed or hung
 * at a question, those that the property has behind it are put only where that alone does not settle it: each costs a
 * start of the tool or its whole time, and of several crashes the first is told anyway.
 */
export async function putPlan(
  session: ToolSession,
  subject: RenderedCase,
  plan: CasePlan,
  seconds?: number,
): Promise<Put> {
  const outcomes = new Map<string, Outcome>();
  const put = async ({ id, rendering, question }: Ask): Promise<void> => {
    outcomes.set(id, await session.ask(subject.rendering(rendering).files, question, seconds));
  };
  const claims: readonly Claim<Property | Exposure>[] = [...plan.properties, ...plan.exposures];
  for (const ask of plan.asks) if (claims.some((claim) => needs(claim, ask, outcomes))) await put(ask);

  const judgements: { readonly property: string; readonly judgement: Judgement }[] = [];
  for (const claim of plan.properties) {
    const known = claim.asks.filter(({ id }) => outcomes.has(id));
    let judgement = judgeProperty({ ...claim, asks: known }, subject, outcomes, session.capabilities);
    if (known.length < claim.asks.length && judgement.verdict !== 'crash' && judgement.verdict !== 'hang') {
      for (const ask of claim.asks) if (!outcomes.has(ask.id)) await put(ask);
      judgement = judgeProperty(claim, subject, outcomes, session.capabilities);
    }
    judgements.push({ property: claim.about.id, judgement });
  }
  return { outcomes, judgements };
}

/** Whether a claim has a question, and none before it was the tool's end. */
function needs({ asks }: Claim<Property | Exposure>, wanted: Ask, outcomes: Outcomes): boolean {
  for (const { id } of asks) {
    if (id === wanted.id) return true;
    const kind = outcomes.get(id)?.kind;
    if (kind === 'crash' || kind === 'hang') return false;
  }
  return false;
}
