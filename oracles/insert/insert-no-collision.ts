import type { RenderedCase } from '../../contract/case.ts';
import type { Harm, Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import type { Difference } from '../../dicom/compare-meanings.ts';
import { holds } from '../arrival.ts';
import { differenceId, differenceText } from '../differences.ts';
import { isOrphan, isPrivateKey, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { hidesVR } from '../reach.ts';
import { INSERTED, type Inserted, insertAsks, insertResults, placeOf } from './inserted.ts';
import { freshInsertion, type Insertion, isInsertable } from './insertion.ts';

/**
 * What no habit of a tool excuses: a private element that is gone or has the value meant for another, and one under an
 * owner who never had it.
 */
const isCollision = ({ kind, key, actual }: Difference, { vr, values }: Insertion): boolean => {
  if (kind === 'missing') return isPrivateKey(key);
  if (kind === 'extra') return isAddress(key);
  return actual !== undefined && holds(actual, values, vr);
};

/** An element that came along without an owner is the new one gone astray, or its creator: nobody else's. */
const concernsOthers = ({ kind, key }: Difference): boolean => kind !== 'extra' || !isOrphan(key);

const harmOf = (subject: RenderedCase, changed: readonly Difference[], { vr, values }: Insertion): Harm => {
  const lost = changed.some(({ kind }) => kind !== 'extra');
  if (lost) return 'collateral';
  const isNew = changed.some(({ actual }) => actual && holds(actual, values, vr));
  return isNew || subject.case.validity === 'legal' ? 'fabricated' : 'collateral';
};

function blame(
  subject: RenderedCase,
  { evidence }: Inserted,
  changed: readonly Difference[],
  insertion: Insertion,
): Judgement {
  const sentence = `changed what ${count(changed.length, 'element')} of others mean when it inserted one for "${insertion.address.creator}"`;
  return failure(subject, harmOf(subject, changed, insertion), sentence, {
    expected: `${placeOf(insertion)} more, all else as it was`,
    observed: several(changed.map(differenceText)),
    ...evidence,
  });
}

/** Whoever has a block keeps it and what is in it; an element without an owner does not get the new one. */
export const insertNoCollision: Property = {
  id: 'insert.no-collision',
  title: 'An inserted element overwrites nothing of another creator, and neither gets its name nor gives it one',
  consequence: 'Values of another program are replaced, or are from now on read as something else.',
  rules: ['PS3.5-7.8.1-c1', 'PS3.5-7.8.1-b1', 'PS3.5-7.1-a', 'DER-1'],
  askedOn:
    'Every case of one file that holds its target: something is inserted next to it for a creator that has no block there.',
  renderings: INSERTED,
  control:
    'The tool inserts into the canonical rendering. What changes there too is its habit, apart from private elements lost, overwritten or given an owner although the file shows VRs.',
  operation: 'insert',
  applies: isInsertable,
  asks: (subject, tool) => insertAsks(subject, tool, INSERTED, freshInsertion(subject.case)),
  judge(subject, got, tool): Judgement {
    const insertion = freshInsertion(subject.case);
    const asks = insertAsks(subject, tool, INSERTED, insertion);
    const options = { claimed: false, mayRefuse: ['moved', 'decoy'] as const };
    const results = insertResults(subject, got, asks, insertion, options);
    if ('judgement' in results) return results.judgement;
    const canonical = results.get('canonical');
    if (!canonical) return verdict('not-exercised', 'the canonical rendering does not have the Item asked for');
    const plain = !hidesVR(subject.case.encoding);
    const usual = new Set(canonical.collateral.map(differenceId));
    for (const rendering of [...INSERTED].reverse()) {
      const result = results.get(rendering);
      const changed = (result?.collateral ?? []).filter(
        (difference) =>
          concernsOthers(difference) &&
          ((rendering !== 'canonical' && !usual.has(differenceId(difference))) ||
            (plain && isCollision(difference, insertion))),
      );
      if (result && changed.length > 0) return blame(subject, result, changed, insertion);
    }
    if (!canonical.arrived) return verdict('not-exercised', 'does not insert into the canonical rendering');
    if (!results.get('moved')) return verdict('not-exercised', 'declined the moved rendering, or it lacks the Item');
    return verdict('pass', 'left what others have as it was');
  },
};
