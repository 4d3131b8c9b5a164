import type { Case, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { count, verdict } from '../judge-helpers.ts';
import { asksByCreator, isSingle } from '../reach.ts';
import { eraseResults, isResidue, residueFailure } from './erased.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved'];

/** A claim that the target is gone from the moved rendering as it is from the canonical one. */
export const goneAfterMove = (
  claim: Pick<Property, 'id' | 'title' | 'consequence' | 'rules' | 'askedOn' | 'control'>,
  applies: (subject: Case) => boolean,
): Property => ({
  ...claim,
  renderings: RENDERINGS,
  operation: 'erase',
  applies: (subject) => isSingle(subject) && applies(subject),
  asks: (subject, tool) => asksByCreator('erase', subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = eraseResults(subject, got, tool, RENDERINGS, true);
    if ('judgement' in results) return results.judgement;
    const moved = results.get('moved');
    if (!moved) return verdict('not-exercised', 'the moved rendering does not have the Item asked for');
    if (isResidue(moved, tool)) return residueFailure(subject, moved);
    return verdict(
      'pass',
      `removed ${moved.asked.length - moved.residue.length} of the ${count(moved.asked.length, 'value')} asked for`,
    );
  },
});

/** An element of the root is gone whatever its block. */
export const eraseExact: Property = goneAfterMove(
  {
    id: 'erase.exact',
    title: 'Erased by creator, an element is gone from whatever block its creator has reserved',
    consequence: 'A value that was to be removed for privacy leaves the hospital, and the tool said success.',
    rules: ['PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g-n3', 'DER-3', 'DER-4'],
    askedOn: 'Cases of one file whose target is in the root.',
    control:
      'None where the file shows VRs: success without effect counts in the canonical rendering too. In Implicit VR and UN the target has to be gone from the canonical rendering first.',
  },
  ({ target }) => target.path.length === 0,
);
