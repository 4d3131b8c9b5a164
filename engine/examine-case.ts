import type { RenderedCase } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Exposure, Property } from '../contract/property.ts';
import { judgeExposure } from './judge-claim.ts';
import { planCase } from './plan-case.ts';
import { putPlan } from './put-plan.ts';
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
  if (givenUp !== undefined) {
    const judgements = plan.properties.map(({ about, unsupported }) => ({
      property: about.id,
      judgement: (unsupported === undefined
        ? { verdict: 'not-run', sentence: givenUp }
        : { verdict: 'unsupported', sentence: unsupported }) satisfies Judgement,
    }));
    return { judgements, exposures: [], hangs: 0 };
  }
  const { outcomes, judgements } = await putPlan(session, subject, plan, seconds);
  const exposed = plan.exposures.flatMap((claim) => {
    const judgement = judgeExposure(claim, subject, outcomes);
    return judgement ? [{ exposure: claim.about.id, ...judgement }] : [];
  });
  const hangs = [...outcomes.values()].filter(({ kind }) => kind === 'hang').length;
  return { judgements, exposures: exposed, hangs };
}
