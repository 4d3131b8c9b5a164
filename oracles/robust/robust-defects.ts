import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Ask, Observations, Property } from '../../contract/property.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { contradictionIn } from './contradictions.ts';
import { fallen } from './fallen.ts';
import { isVisible } from './is-visible.ts';
import { lostElements } from './lost-elements.ts';
import { robustAsks, WHOLE_AND_DAMAGED } from './robust-asks.ts';
import { isCut } from './truncated.ts';

/**
 * What is wrong with a file ends no program and keeps none busy for ever. Where the data are such as tools meet every day,
 * a creator that is there still owns its block: an answer against it is `lax`.
 */
export const robustDefects: Property = {
  id: 'robust.defects',
  title: 'A file with a defect or with wrong bytes neither crashes the tool nor keeps it from ending',
  consequence: 'One bad file stops an import of thousands, or a sender crashes a server at will.',
  rules: ['PS3.5-7.5.1-b', 'PS3.5-7.8.1-b1', 'PS3.5-7.8.1-g2', 'DER-7'],
  askedOn:
    'Cases with a named defect or with changed bytes that do not break off; at most four operations each, in turn.',
  renderings: WHOLE_AND_DAMAGED,
  control:
    'A crash or a hang has to come again when the tool is run alone. On tolerated data an element left out counts where the listing of the undamaged file has it and the tool says nothing; a creator that stands alone on its block needs no control.',
  operation: 'any',
  applies: (subject) => subject.damage !== undefined && !isCut(subject),
  asks: robustAsks,
  judge(subject, got, tool): Judgement {
    const asks = robustAsks(subject, tool);
    if ('unsupported' in asks) return verdict('unsupported', asks.unsupported);
    const down = fallen(subject, asks, got);
    if (down) return down;
    for (const ask of asks) {
      // The undamaged file is listed too: its blocks may be others.
      if (ask.rendering !== 'damaged') continue;
      const seen = got.get(ask.id);
      const found = seen?.kind === 'answer' ? contradictionIn(subject, ask, seen.answer, tool) : undefined;
      if (found === undefined) continue;
      const { harm, sentence, expected, observed } = found;
      return failure(subject, harm, sentence, { expected, observed, ask: ask.id, rendering: ask.rendering });
    }
    const lost = lostIn(subject, asks, got);
    if (lost) return lost;
    return verdict('pass', `came to an end in ${count(asks.length, 'operation')} on the damaged file`);
  },
};

/** Elements that a listing of tolerated data leaves out, held against the listing of the undamaged file. */
function lostIn(subject: RenderedCase, asks: readonly Ask[], got: Observations): Judgement | undefined {
  const of = (rendering: RenderingId): { readonly ask: Ask; readonly seen: Observation } | undefined => {
    const ask = asks.find((one) => one.rendering === rendering && one.question.operation === 'read');
    const seen = ask && got.get(ask.id);
    return ask && seen && { ask, seen };
  };
  const [whole, damaged] = [of('canonical'), of('damaged')];
  if (whole?.seen.kind !== 'answer' || damaged?.seen.kind !== 'answer') return undefined;
  const [before, after] = [whole.seen.answer, damaged.seen.answer];
  if (before.operation !== 'read' || after.operation !== 'read' || isVisible(damaged.seen, whole.seen))
    return undefined;
  const found = lostElements(subject, before.elements, after.elements);
  if (found === undefined) return undefined;
  const { harm, sentence, expected, observed } = found;
  return failure(subject, harm, sentence, { expected, observed, ask: damaged.ask.id, rendering: 'damaged' });
}
