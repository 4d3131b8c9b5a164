import type { Capabilities } from '../../contract/capability.ts';
import { includes } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observations } from '../../contract/property.ts';
import { placeText } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { type Occurrence, occurrencesOf, occurrenceText, several } from '../expected.ts';
import { type AnswerTo, type Gathered, gather } from '../gather.ts';
import { count, failure, fileOf, valueText, verdict } from '../judge-helpers.ts';
import { asksByCreator, pathIn, scopeOf } from '../reach.ts';
import { seenText, witness, witnessText } from '../witness.ts';
import { compareFound, type FoundComparison } from './compare-found.ts';

type LookupAnswers = Gathered<AnswerTo<'lookup'>>;

/** How a lookup property judges: which renderings, beside `canonical` and `removed`, have to be answered rightly. */
export interface LookupPlan {
  readonly probes: readonly RenderingId[];
  /**
   * The case sets its trap in every rendering, `canonical` included, so that the value of another element there is
   * a failure and no reason to leave the case out.
   */
  readonly trapInCanonical?: boolean;
}

const listed = (occurrences: readonly Occurrence[]): string =>
  several(occurrences.map((one) => `${occurrenceText(one)} = ${valueText(one.element)}`));

const identity = (occurrence: Occurrence): string => occurrenceText(occurrence);

/** What the tool is expected to find in a rendering, within the scope it was asked for. */
function expectedIn(subject: RenderedCase, tool: Capabilities, rendering: RenderingId): Occurrence[] {
  const { target } = subject.case;
  const scope = scopeOf(subject.case, tool.lookup!)!;
  return occurrencesOf(fileOf(subject, rendering).meaning, target.address, pathIn(subject.case, scope));
}

const targetElement = (subject: RenderedCase): MeaningElement | undefined => {
  const { address, path } = subject.case.target;
  return occurrencesOf(subject.case.instances[0]!, address, path)[0]?.element;
};

/** A failure for answers that belong to nobody who was asked for. */
function wrongAnswers(
  subject: RenderedCase,
  rendering: RenderingId,
  expected: readonly Occurrence[],
  { wrong }: FoundComparison,
  answers: LookupAnswers,
): Judgement {
  const { meaning } = fileOf(subject, rendering);
  const { address } = subject.case.target;
  const whose = wrong.map(({ values }) => witnessText(meaning, values, address));
  const more = wrong.length > 1 ? `, and with ${count(wrong.length - 1, 'more value')} not asked for` : '';
  return failure(subject, 'wrong-value', `answered with ${whose[0]}${more}`, {
    expected: listed(expected) || 'nothing: no element has this address',
    observed: several(wrong.map(({ values }, i) => `${seenText(values)} is ${whose[i]}`)),
    ...answers.ask(rendering),
  });
}

/** One probe: everything that the tool finds in `canonical` is found, and nothing else. */
function judgeProbe(
  subject: RenderedCase,
  tool: Capabilities,
  rendering: RenderingId,
  found: ReadonlySet<string>,
  answers: LookupAnswers,
): Judgement | undefined {
  const expected = expectedIn(subject, tool, rendering);
  const seen = answers.answer(rendering)!.found;
  const comparison = compareFound(fileOf(subject, rendering), expected, seen);
  if (comparison.wrong.length > 0) return wrongAnswers(subject, rendering, expected, comparison, answers);
  const due = expected.filter((one) => found.has(identity(one)));
  const lost = comparison.missing.filter((one) => found.has(identity(one)));
  const enough =
    tool.lookup!.occurrences === 'first' ? comparison.right.length > 0 || due.length === 0 : lost.length === 0;
  if (enough) return undefined;
  const before = `although it finds ${due.length === 1 ? 'it' : 'them'} in the canonical rendering`;
  const sentence = `found ${comparison.right.length} of the ${count(due.length, 'value')} asked for, ${before}`;
  return failure(subject, 'lost-value', sentence, {
    expected: listed(due),
    observed: comparison.right.length === 0 ? 'nothing found' : listed(comparison.right),
    ...answers.ask(rendering),
  });
}

/**
 * Judges a lookup by creator. It counts only where the tool finds the element in `canonical` and does not give the
 * same answer once the element is removed; what it does not find in `canonical` is not demanded elsewhere.
 */
export function judgeLookup(subject: RenderedCase, got: Observations, tool: Capabilities, plan: LookupPlan): Judgement {
  const asks = asksByCreator('lookup', subject, tool, ['canonical', ...plan.probes, 'removed']);
  if ('unsupported' in asks) return verdict('unsupported', asks.unsupported);
  const vr = targetElement(subject)?.vr;
  if (vr && !includes(tool.lookup!.vrs, vr)) {
    return verdict('not-exercised', `the tool does not print values with VR ${vr}`);
  }
  const answers = gather(asks, got, 'lookup', ['removed']);
  if ('judgement' in answers) return answers.judgement;

  const canonical = fileOf(subject, 'canonical');
  const expected = expectedIn(subject, tool, 'canonical');
  const seen = answers.answer('canonical')?.found ?? [];
  const control = compareFound(canonical, expected, seen);
  if (control.wrong.length > 0) {
    const isTrapped = control.wrong.some(({ values }) => witness(canonical.meaning, values));
    if (plan.trapInCanonical && isTrapped) return wrongAnswers(subject, 'canonical', expected, control, answers);
    const whose = witnessText(canonical.meaning, control.wrong[0]!.values, subject.case.target.address);
    return verdict('not-exercised', `answers the canonical rendering with ${whose}`, answers.ask('canonical'));
  }
  if (control.right.length === 0) {
    const place = placeText(subject.case.target.path, subject.case.target.address);
    return verdict('not-exercised', `does not find ${place} in the canonical rendering`, answers.ask('canonical'));
  }
  const without = compareFound(canonical, expected, answers.answer('removed')?.found ?? []);
  if (without.right.length >= control.right.length) {
    return verdict('not-exercised', 'gives the same answer after the element is removed', answers.ask('removed'));
  }
  const found = new Set(control.right.map(identity));
  for (const probe of plan.probes) {
    if (!answers.answer(probe))
      return verdict('not-exercised', `the ${probe} rendering does not have the Item asked for`);
    const judgement = judgeProbe(subject, tool, probe, found, answers);
    if (judgement) return judgement;
  }
  const n = tool.lookup!.occurrences === 'first' ? 1 : found.size;
  return verdict('pass', `found the ${count(n, 'value')} asked for and no other in ${plan.probes.join(' and ')}`);
}
