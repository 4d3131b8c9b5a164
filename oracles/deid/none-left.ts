import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isOrphan, type Occurrence, occurrenceText, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { isSingle } from '../reach.ts';
import { sameContent } from '../same-content.ts';
import { allowed } from './allowed.ts';
import { type Deidentified, deidAsks, deidResults, privateIn } from './deidentified.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

/**
 * Elements without an owner that had none before either: whether these go is another claim. One that lost its creator on
 * the way is still the element that it was.
 */
const wasOrphan = ({ from }: Deidentified, { element }: Occurrence): boolean =>
  isOrphan(element) &&
  privateIn(from.meaning).some((one) => isOrphan(one.element) && sameContent(one.element, element));

/** A claim that no private element is left where `counts` looks, whatever its block, when none is to be kept. */
export const noneLeft = (
  claim: Pick<Property, 'id' | 'title' | 'consequence' | 'rules' | 'askedOn' | 'control'>,
  counts: (occurrence: Occurrence) => boolean,
): Property => ({
  ...claim,
  renderings: RENDERINGS,
  operation: 'deidentify',
  applies: (subject) =>
    isSingle(subject) && privateIn(subject.instances[0]!).some((one) => isOwned(one) && counts(one)),
  asks: (subject, tool) => deidAsks(subject, tool, RENDERINGS, false),
  judge(subject, got, tool): Judgement {
    const results = deidResults(subject, got, deidAsks(subject, tool, RENDERINGS, false), true);
    if ('judgement' in results) return results.judgement;
    let total = 0;
    for (const result of results.values()) {
      const before = privateIn(result.from.meaning).filter((one) => isOwned(one) && counts(one));
      const left = result.left.filter((one) => counts(one) && !wasOrphan(result, one));
      total += before.length;
      if (left.length > 0) return allowed(tool, left.length) ?? residue(subject, result, left, before.length);
    }
    return verdict('pass', `removed all ${count(total, 'private element')} of three renderings`);
  },
});

const isOwned = ({ element }: Occurrence): boolean => !isOrphan(element);

function residue(
  subject: RenderedCase,
  { evidence }: Deidentified,
  left: readonly Occurrence[],
  total: number,
): Judgement {
  const sentence = `left ${count(left.length, 'private element')} of ${total} and said success`;
  return failure(subject, 'residue', sentence, {
    expected: 'no private element',
    observed: `with ${several(left.map(occurrenceText))}`,
    ...evidence,
  });
}
