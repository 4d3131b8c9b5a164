import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import { differenceId, differenceText } from '../differences.ts';
import { occurrenceText, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { asksByCreator, isSingle } from '../reach.ts';
import { eraseResults, habits, isResidue, residueFailure } from './erased.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'decoy'];

/** What is erased is the creator's element and not the one that has its usual number. */
export const eraseDecoy: Property = {
  id: 'erase.decoy',
  title: 'Erased by creator, the element of that creator goes and that of another creator on the usual block stays',
  consequence: 'The data of another program are destroyed, and what was to be removed is still there.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: RENDERINGS,
  control:
    'The target is gone from the canonical rendering, which comes out readable; what changes there too is the habit of the tool.',
  operation: 'erase',
  applies: isSingle,
  asks: (subject, tool) => asksByCreator('erase', subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = eraseResults(subject, got, tool, RENDERINGS, false);
    if ('judgement' in results) return results.judgement;
    const decoy = results.get('decoy');
    if (!decoy) return verdict('not-exercised', 'the decoy rendering does not have the Item asked for');
    const usual = habits(results.get('canonical')!);
    const { creator } = subject.case.rival;
    const destroyed = decoy.collateral.filter(
      (difference) =>
        (difference.kind === 'missing' || difference.kind === 'value') &&
        !usual.has(differenceId(difference)) &&
        isAddress(difference.key) &&
        difference.key.creator === creator,
    );
    if (destroyed.length > 0) {
      const kept =
        decoy.residue.length > 0
          ? `, and kept ${decoy.residue.length} of the ${count(decoy.asked.length, 'value')} asked for`
          : '';
      const sentence = `removed ${count(destroyed.length, 'element')} of "${creator}", which nobody asked for${kept}`;
      return failure(subject, 'collateral', sentence, {
        expected: `without ${several(decoy.asked.map(occurrenceText))}, all else as it was`,
        observed: several(destroyed.map(differenceText)),
        ...decoy.evidence,
      });
    }
    if (isResidue(decoy, tool)) return residueFailure(subject, decoy);
    return verdict(
      'pass',
      `removed the ${count(decoy.asked.length, 'value')} asked for and left those of "${creator}"`,
    );
  },
};
