import type { RenderingId } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Answer } from '../contract/observation.ts';
import type { Ask, Observations } from '../contract/property.ts';
import { verdict } from './judge-helpers.ts';

/** The shape of answers to an operation. */
export type AnswerTo<O extends Answer['operation'], A extends Answer = Answer> = A extends Answer
  ? O extends A['operation']
    ? A
    : never
  : never;

/** The answers to the asks of a property. */
export interface Gathered<A extends Answer> {
  /** Undefined where the tool refused, which only renderings in `mayRefuse` can show, or was not asked. */
  answer(rendering: RenderingId): A | undefined;
  /** The id of the ask, for a report. */
  ask(rendering: RenderingId): { readonly ask: string; readonly rendering: RenderingId };
}

/** From worst to least: what stands in the way of judging answers, and what it is called. */
const OBSTACLES = [
  ['crash', 'crash', 'crashed on'],
  ['hang', 'hang', 'did not end on'],
  ['garbled', 'adapter-error', 'gave an answer that could not be read on'],
  ['unsupported', 'unsupported', 'cannot be asked about'],
] as const;

/**
 * The answers to all asks, or the judgement that takes their place: a crash, a hang, an unreadable answer or a refusal
 * needs no comparison. The canonical rendering is looked at first. `mayRefuse` names renderings where a refusal says
 * something, as where the element is absent.
 */
export function gather<O extends Answer['operation']>(
  asks: readonly Ask[],
  got: Observations,
  operation: O,
  mayRefuse: readonly RenderingId[] = [],
): Gathered<AnswerTo<O>> | { readonly judgement: Judgement } {
  const evidence = (ask: Ask) => ({ ask: ask.id, rendering: ask.rendering });
  for (const [kind, outcome, did] of OBSTACLES) {
    for (const ask of asks) {
      const seen = got.get(ask.id);
      if (seen?.kind !== kind) continue;
      const why = seen.kind === 'unsupported' ? seen.reason : seen.message;
      return { judgement: verdict(outcome, `${did} the ${ask.rendering} rendering: ${why}`, evidence(ask)) };
    }
  }
  const answers = new Map<RenderingId, Answer>();
  for (const ask of asks) {
    const seen = got.get(ask.id);
    if (seen === undefined) {
      return { judgement: verdict('not-run', `was not asked about the ${ask.rendering} rendering`, evidence(ask)) };
    }
    if (seen.kind === 'refused' && !mayRefuse.includes(ask.rendering)) {
      const sentence = `declined the ${ask.rendering} rendering in a way that its user sees: ${seen.message}`;
      return { judgement: verdict('refused', sentence, evidence(ask)) };
    }
    if (seen.kind === 'answer' && seen.answer.operation !== operation) {
      const sentence = `the answer about the ${ask.rendering} rendering is one to ${seen.answer.operation}, not to ${operation}`;
      return { judgement: verdict('adapter-error', sentence, evidence(ask)) };
    }
    if (seen.kind === 'answer') answers.set(ask.rendering, seen.answer);
  }
  return {
    answer: (rendering) => answers.get(rendering) as AnswerTo<O> | undefined,
    ask: (rendering) => ({ ask: asks.find((ask) => ask.rendering === rendering)?.id ?? '', rendering }),
  };
}
