import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import type { Difference } from '../../dicom/compare-meanings.ts';
import { differenceId, differenceText } from '../differences.ts';
import { occurrenceText, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { asksByCreator, hidesVR, isSingle } from '../reach.ts';
import { type Erased, eraseResults, habits } from './erased.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved'];

/** A private element of an owner that is gone: no habit of a tool excuses it, where the bytes leave no doubt. */
const isLoss = ({ kind, key }: Difference): boolean => kind === 'missing' && isAddress(key);

function judgeOne(subject: RenderedCase, result: Erased, changed: readonly Difference[]): Judgement {
  const sentence = `changed ${count(changed.length, 'element')} besides the ${count(result.asked.length, 'value')} asked for`;
  return failure(subject, 'collateral', sentence, {
    expected: `without ${several(result.asked.map(occurrenceText))}, all else as it was`,
    observed: several(changed.map(differenceText)),
    ...result.evidence,
  });
}

/**
 * Nothing but the element asked for changes. What a tool rewrites in the canonical rendering just the same is its habit
 * and no matter of blocks; but other private elements that it drops there are gone all the same.
 */
export const eraseCollateral: Property = {
  id: 'erase.collateral',
  title: 'Erased by creator, an element takes nothing else with it',
  consequence: 'Data that nobody asked to remove are lost, and nobody is told.',
  rules: ['PS3.5-7.8.1-a1', 'DER-2', 'PS3.5-7.2-a', 'PS3.5-7.5-a'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: RENDERINGS,
  control:
    'The target is gone from the canonical rendering. What changes there too is the habit of the tool and does not count, apart from private elements that are gone although the file shows VRs.',
  operation: 'erase',
  applies: isSingle,
  asks: (subject, tool) => asksByCreator('erase', subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = eraseResults(subject, got, tool, RENDERINGS, false);
    if ('judgement' in results) return results.judgement;
    const canonical = results.get('canonical')!;
    const moved = results.get('moved');
    if (!moved) return verdict('not-exercised', 'the moved rendering does not have the Item asked for');
    const isPlain = !hidesVR(subject.case.encoding);
    const usual = habits(canonical);
    const changed = moved.collateral.filter(
      (difference) => !usual.has(differenceId(difference)) || (isPlain && isLoss(difference)),
    );
    if (changed.length > 0) return judgeOne(subject, moved, changed);
    const lost = isPlain ? canonical.collateral.filter(isLoss) : [];
    if (lost.length > 0) return judgeOne(subject, canonical, lost);
    return verdict('pass', `removed ${count(moved.asked.length, 'value')} and changed nothing else`);
  },
};
