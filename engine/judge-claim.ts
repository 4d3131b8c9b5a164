import type { Capabilities } from '../contract/capability.ts';
import type { RenderedCase } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Observation } from '../contract/observation.ts';
import type { Ask, Exposure, Property } from '../contract/property.ts';
import type { Claim } from './plan-case.ts';
import type { Outcomes } from './put-plan.ts';

/** The observations of a claim's own asks, or what an adapter did wrong. */
function gather(asks: readonly Ask[], outcomes: Outcomes): Map<string, Observation> | string {
  const got = new Map<string, Observation>();
  for (const ask of asks) {
    const outcome = outcomes.get(ask.id);
    if (outcome === undefined) return `the question ${ask.id} was not put`;
    if (outcome.kind === 'mistake') return outcome.message;
    got.set(ask.id, outcome);
  }
  return got;
}

/** Judges a case. An adapter that made a mistake, or a judge that throws, is our fault and never the tool's. */
export function judgeProperty(
  claim: Claim<Property>,
  subject: RenderedCase,
  outcomes: Outcomes,
  tool: Capabilities,
): Judgement {
  if (claim.unsupported !== undefined) return { verdict: 'unsupported', sentence: claim.unsupported };
  const got = gather(claim.asks, outcomes);
  if (typeof got === 'string') return { verdict: 'adapter-error', sentence: got };
  try {
    return claim.about.judge(subject, got, tool);
  } catch (error) {
    return {
      verdict: 'adapter-error',
      sentence: `the suite could not judge case ${subject.case.id}: ${String(error)}`,
    };
  }
}

/** Judges an exposure; undefined where nothing can be said. */
export function judgeExposure(
  claim: Claim<Exposure>,
  subject: RenderedCase,
  outcomes: Outcomes,
): { readonly exposed: boolean; readonly sentence: string } | undefined {
  if (claim.unsupported !== undefined) return undefined;
  const got = gather(claim.asks, outcomes);
  return typeof got === 'string' ? undefined : claim.about.judge(subject, got);
}
