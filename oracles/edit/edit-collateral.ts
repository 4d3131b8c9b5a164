import type { RenderedCase } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress, placeText } from '../../dicom/address.ts';
import type { Difference } from '../../dicom/compare-meanings.ts';
import { arrival } from '../arrival.ts';
import { differenceId, differenceText } from '../differences.ts';
import { occurrenceText, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { hidesVR } from '../reach.ts';
import { EDITED, type Edited, editAsks, editOf, editResults, isEditable } from './edited.ts';

/** A private element that is gone or has the value meant for another: no habit of a tool excuses it. */
const isHarm = (subject: RenderedCase, { kind, key, actual }: Difference): boolean => {
  if (!isAddress(key)) return false;
  if (kind === 'missing') return true;
  return actual !== undefined && arrival(actual, editOf(subject.case).values, [actual.vr]) !== undefined;
};

function blame(subject: RenderedCase, { meant, evidence }: Edited, changed: readonly Difference[]): Judgement {
  const sentence = `changed ${count(changed.length, 'element')} besides the ${count(meant.length, 'element')} asked for`;
  return failure(subject, 'collateral', sentence, {
    expected: `a new value in ${several(meant.map(occurrenceText))}, all else as it was`,
    observed: several(changed.map(differenceText)),
    ...evidence,
  });
}

/**
 * Nothing but the element asked for changes, be it on the target's usual block. What a tool rewrites in the canonical
 * rendering just the same is its habit; but a private element that is lost or overwritten there counts as well.
 */
export const editCollateral: Property = {
  id: 'edit.collateral',
  title: 'Edited by creator, an element changes and no other does, whoever is on its usual block',
  consequence: 'A value of another program is overwritten with one that was never meant for it.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g2', 'PS3.5-7.5-a', 'PS3.5-7.2-a', 'DER-2', 'DER-6'],
  askedOn: 'Cases of one file whose target takes values: no Sequence and no fragments.',
  renderings: EDITED,
  control:
    'The new value arrives in the canonical rendering. What changes there too is the habit of the tool, apart from private elements lost or overwritten although the file shows VRs.',
  operation: 'edit',
  applies: isEditable,
  asks: editAsks,
  judge(subject, got, tool): Judgement {
    const results = editResults(subject, got, tool, false);
    if ('judgement' in results) return results.judgement;
    const plain = !hidesVR(subject.case.encoding);
    const usual = new Set(results.get('canonical')!.collateral.map(differenceId));
    for (const rendering of [...EDITED].reverse()) {
      const result = results.get(rendering);
      const changed = (result?.collateral ?? []).filter(
        (difference) =>
          (rendering !== 'canonical' && !usual.has(differenceId(difference))) || (plain && isHarm(subject, difference)),
      );
      if (result && changed.length > 0) return blame(subject, result, changed);
    }
    const moved = results.get('moved');
    if (!moved) return verdict('not-exercised', 'the moved rendering does not have the Item asked for');
    return verdict('pass', `changed ${placeText([], subject.case.target.address)} and nothing else`);
  },
};
