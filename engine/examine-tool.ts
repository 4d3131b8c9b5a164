import type { RenderedCase } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Exposure, Property } from '../contract/property.ts';
import { judgeExposure, judgeProperty } from './judge-claim.ts';
import { observe } from './observe.ts';
import { planCase } from './plan-case.ts';
import { type ExposureRecord, isFailure, type JudgementRecord } from './record.ts';
import type { ToolSession } from './tool-session.ts';

/** What to examine a tool with. */
export interface Examination {
  /** Rendered one by one as they are needed, so that memory does not grow with their number. */
  readonly cases: Iterable<RenderedCase>;
  readonly properties: readonly Property[];
  readonly exposures: readonly Exposure[];
  readonly seconds?: number;
  /** After each case: how many judgements are failures so far. */
  readonly onCase?: (failures: number) => void;
}

export interface Examined {
  readonly judgements: readonly JudgementRecord[];
  readonly exposures: readonly ExposureRecord[];
}

/** A tool that hangs this often is asked no more: each time costs the whole time limit. */
const HANGS = 20;

/** Puts every case to a tool, in order, and judges each as soon as its answers are there. */
export async function examineTool(session: ToolSession, examination: Examination): Promise<Examined> {
  const { cases, properties, exposures, seconds, onCase } = examination;
  const judgements: JudgementRecord[] = [];
  const exposed: ExposureRecord[] = [];
  const tool = session.capabilities;
  let failures = 0;
  let hangs = 0;

  for (const subject of cases) {
    const plan = planCase(subject, tool, properties, exposures);
    const givenUp = hangs >= HANGS;
    const outcomes = await observe(session, subject, givenUp ? [] : plan.asks, seconds);
    for (const { kind } of outcomes.values()) if (kind === 'hang') hangs++;

    for (const claim of plan.properties) {
      const judgement: Judgement =
        givenUp && claim.unsupported === undefined
          ? { verdict: 'not-run', sentence: `the tool hung ${HANGS} times before` }
          : judgeProperty(claim, subject, outcomes, tool);
      if (isFailure(judgement)) failures++;
      judgements.push({ property: claim.about.id, case: subject.case, judgement });
    }
    for (const claim of givenUp ? [] : plan.exposures) {
      const judgement = judgeExposure(claim, subject, outcomes);
      if (judgement) exposed.push({ exposure: claim.about.id, case: subject.case, ...judgement });
    }
    onCase?.(failures);
  }
  return { judgements, exposures: exposed };
}
