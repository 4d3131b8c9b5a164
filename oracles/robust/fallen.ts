import type { RenderedCase } from '../../contract/case.ts';
import { classText } from '../../contract/editions.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Ask, Observations } from '../../contract/property.ts';
import { verdict } from '../judge-helpers.ts';
import { crashSign, isOutOfMemory } from './crash-sign.ts';

/** Output without end; adapters stop a tool at a limit that no answer to these files comes near. */
const isFlood = (seen: Observation): boolean =>
  seen.kind === 'garbled' && seen.message.startsWith('stopped because it wrote');

/** `read` or `erase`, and what was wrong with the file. */
export const doing = (ask: Ask, subject: RenderedCase): string => {
  const data = classText(subject.case);
  return `when asked to ${ask.question.operation} a damaged file${data === '' ? '' : `, ${data}`}`;
};

/** A crash or a hang among the answers, the crash first; or that nothing was asked. */
export function fallen(subject: RenderedCase, asks: readonly Ask[], got: Observations): Judgement | undefined {
  const seen = asks.flatMap((ask) => {
    const observation = got.get(ask.id);
    return observation === undefined ? [] : [{ ask, observation }];
  });
  const damaged = seen.filter(({ ask }) => ask.rendering === 'damaged');
  for (const { ask, observation } of damaged) {
    const sign = crashSign(observation);
    if (sign === undefined) continue;
    const fell = isOutOfMemory(sign) ? 'crashed for want of memory' : 'crashed';
    return verdict('crash', `${fell} ${doing(ask, subject)}: ${sign}`, { ask: ask.id, rendering: ask.rendering });
  }
  for (const { ask, observation } of damaged) {
    if (observation.kind !== 'hang' && !isFlood(observation)) continue;
    const how = 'message' in observation ? observation.message : '';
    return verdict('hang', `did not end ${doing(ask, subject)}: ${how}`, { ask: ask.id, rendering: ask.rendering });
  }
  return damaged.length === 0 ? verdict('not-run', 'was not asked about the damaged file') : undefined;
}
