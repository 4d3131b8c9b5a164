import type { Case, RenderedCase } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Ask, Property } from '../contract/property.ts';
import { renderCase } from '../generators/render.ts';
import { crashSignature } from '../oracles/robust/crash-signature.ts';
import { planCase } from './plan-case.ts';
import { type Outcomes, putPlan } from './put-plan.ts';
import type { ToolSession } from './tool-session.ts';

/** One property and one case, by themselves. */
export interface Trial {
  readonly subject: RenderedCase;
  readonly judgement: Judgement;
  readonly asks: readonly Ask[];
  readonly outcomes: Outcomes;
}

/** Judges one property on one case. A case that the property does not apply to is `not-exercised`. */
export async function tryCase(
  session: ToolSession,
  property: Property,
  subject: Case,
  seconds?: number,
): Promise<Trial> {
  const rendered = renderCase(subject);
  const plan = planCase(rendered, session.capabilities, [property], []);
  const { outcomes, judgements } = await putPlan(session, rendered, plan, seconds);
  const [judged] = judgements;
  if (judged === undefined)
    return {
      subject: rendered,
      judgement: { verdict: 'not-exercised', sentence: 'the property does not apply to the case' },
      asks: [],
      outcomes: new Map(),
    };
  return { subject: rendered, judgement: judged.judgement, asks: plan.asks, outcomes };
}

/** Whether two judgements say the same of a tool; two crashes, whether it is the same one. */
export const sameFailure = (a: Judgement, b: Judgement): boolean =>
  a.verdict === b.verdict &&
  a.harm === b.harm &&
  (a.verdict !== 'crash' || crashSignature(a.sentence) === crashSignature(b.sentence));
