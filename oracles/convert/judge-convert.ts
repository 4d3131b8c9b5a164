import type { Capabilities } from '../../contract/capability.ts';
import type { Case, RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Harm, Judgement } from '../../contract/judgement.ts';
import type { Ask, Observations } from '../../contract/property.ts';
import { askAbout } from '../ask-about.ts';
import { several } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { outOfReach } from '../reach.ts';
import { differingFields, type Fields, fieldsOf, fieldText, IMAGES } from './fields.ts';

/** Whether a case is a series to convert. */
export const isSeries = (subject: Case): boolean =>
  subject.validity !== 'malformed' && subject.damage === undefined && subject.instances.length > 1;

/** Asks for conversions, or why the tool cannot be asked. */
export function convertAsks(
  subject: RenderedCase,
  tool: Capabilities,
  renderings: readonly RenderingId[],
): readonly Ask[] | { readonly unsupported: string } {
  return (
    outOfReach(subject, tool.convert, renderings) ??
    renderings.map((rendering) => askAbout(rendering, { operation: 'convert' }))
  );
}

/** The results of conversions that count: some field depends on the target. */
export interface Conversions {
  of(rendering: RenderingId): Fields;
  /** The fields that change when the target is removed. */
  readonly exercised: readonly string[];
  evidence(rendering: RenderingId): { readonly ask: string; readonly rendering: RenderingId };
}

/** The results, or the judgement that takes their place. */
export function conversionsOf(
  got: Observations,
  asks: readonly Ask[] | { readonly unsupported: string },
): Conversions | { readonly judgement: Judgement } {
  if ('unsupported' in asks) return { judgement: verdict('unsupported', asks.unsupported) };
  const answers = gather(asks, got, 'convert');
  if ('judgement' in answers) return answers;
  const fields = new Map(asks.map(({ rendering }) => [rendering, fieldsOf(answers.answer(rendering)!.converted)]));
  const [canonical, removed] = [fields.get('canonical')!, fields.get('removed')!];
  if (canonical.get(IMAGES) === '0') {
    return {
      judgement: verdict('not-exercised', 'makes no image of the canonical rendering', answers.ask('canonical')),
    };
  }
  const exercised = differingFields(canonical, removed);
  if (exercised.length === 0) {
    const sentence = 'gives the same image and sidecar after the element is removed';
    return { judgement: verdict('not-exercised', sentence, answers.ask('removed')) };
  }
  return { of: (rendering) => fields.get(rendering)!, exercised, evidence: answers.ask };
}

/** Judges a rendering whose result should be that of the canonical one. */
export function judgeSame(subject: RenderedCase, conversions: Conversions, probe: RenderingId): Judgement {
  const { exercised } = conversions;
  const [canonical, removed, seen] = [conversions.of('canonical'), conversions.of('removed'), conversions.of(probe)];
  const wrong = exercised.filter((name) => seen.get(name) !== canonical.get(name));
  if (wrong.length === 0) {
    return verdict(
      'pass',
      `gave ${count(exercised.length, 'field')} as in the canonical rendering: ${several(exercised)}`,
    );
  }
  const isLost = (name: string): boolean => !seen.has(name) || seen.get(name) === removed.get(name);
  const foreign = wrong.filter((name) => !isLost(name));
  const harm: Harm = foreign.length > 0 ? 'wrong-value' : 'lost-value';
  const shown = foreign.length > 0 ? foreign : wrong;
  const what = foreign.length > 0 ? `gave another value for ${several(shown)}` : `left out ${several(shown)}`;
  const sentence = `${what}: ${count(wrong.length, 'field')} of ${exercised.length} that depend on the element`;
  return failure(subject, harm, sentence, {
    expected: several(shown.map((name) => fieldText(canonical, name))),
    observed: several(shown.map((name) => fieldText(seen, name))),
    ...conversions.evidence(probe),
  });
}
