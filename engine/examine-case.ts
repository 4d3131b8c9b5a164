import type { RenderedCase } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Exposure, Property } from '../contract/property.ts';
import { judgeExposure, judgeProperty } from './judge-claim.ts';
import { observe } from './observe.ts';
import { planCase } from './plan-case.ts';
import type { ToolSession } from './tool-session.ts';

/** What is asked about a tool. */
export interface Claims {
  readonly properties: readonly Property[];
  readonly exposures: readonly Exposure[];
}

/** All that one case says about a tool. */
export interface ExaminedCase {
  readonly judgements: readonly { readonly property: string; readonly judgement: Judgement }[];
  readonly exposures: readonly { readonly exposure: string; readonly exposed: boolean; readonly sentence: string }[];
  /** How many questions ran out of time. */
  readonly hangs: number;
}

/** Puts a case to a tool and judges the answers. `givenUp` says why the tool is not asked any more. */
export async function examineCase(
  session: ToolSession,
  subject: RenderedCase,
  { properties, exposures }: Claims,
  seconds?: number,
  givenUp?: string,
): Promise<ExaminedCase> {
  const tool = session.capabilities;
  const plan = planCase(subject, tool, properties, exposures);
  const outcomes = await observe(session, subject, givenUp === undefined ? plan.asks : [], seconds);
  const judgements = plan.properties.map((claim) => {
    const judgement: Judgement =
      givenUp !== undefined && claim.unsupported === undefined
        ? { verdict: 'not-run', sentence: givenUp }
        : judgeProperty(claim, subject, outcomes, tool);
    return { property: claim.about.id, judgement };
  });
  const exposed = (givenUp === undefined ? plan.exposures : []).flatMap((claim) => {
    const judgement = judgeExposure(claim, subject, outcomes);
    return judgement ? [{ exposure: claim.about.id, ...judgement }] : [];
  });
  const hangs = [...outcomes.values()].filter(({ kind }) => kind === 'hang').length;
  return { judgements, exposures: exposed, hangs };
}
