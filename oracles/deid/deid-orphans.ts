import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isOrphan, type Occurrence, occurrenceText, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { isSingle } from '../reach.ts';
import { sameContent } from '../same-content.ts';
import { allowed } from './allowed.ts';
import { deidAsks, deidResults, privateIn } from './deidentified.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved'];

const isOrphaned = ({ element }: Occurrence): boolean => isOrphan(element);

/**
 * An element whose Item has no creator for its block is private all the same: it goes with the others, and nothing says
 * that it is safe, least of all the creator of a Data Set around it. Such data break 7.8.1 g, so a failure is `lax`.
 */
export const deidOrphans: Property = {
  id: 'deid.orphans',
  title: 'A private element that nobody owns is removed, also where safe ones are kept',
  consequence: 'Elements that lost their creator on the way through an archive pass every filter that goes by creator.',
  rules: ['PS3.15-E.3.10-a', 'PS3.15-E.3.10-b', 'PS3.5-7.8.1-g2', 'DER-1'],
  askedOn:
    'Cases of one file with private elements whose Data Set names no owner for their block; such data break 7.8.1, so that a failure is `lax`.',
  renderings: RENDERINGS,
  control:
    'None: nothing without an owner may be left, neither with nor without the option to keep safe elements; a tool that claims a profile which lets private elements stay is not judged.',
  operation: 'deidentify',
  applies: (subject) => isSingle(subject) && privateIn(subject.instances[0]!).some(isOrphaned),
  asks(subject, tool) {
    const all = deidAsks(subject, tool, RENDERINGS, false);
    const unsafe = deidAsks(subject, tool, RENDERINGS, true);
    return 'unsupported' in all ? all : 'unsupported' in unsafe ? unsafe : [...all, ...unsafe];
  },
  judge(subject, got, tool): Judgement {
    const judgements: Judgement[] = [];
    for (const keepSafePrivate of [false, true]) {
      const results = deidResults(subject, got, deidAsks(subject, tool, RENDERINGS, keepSafePrivate), false);
      if ('judgement' in results) {
        judgements.push(results.judgement);
        continue;
      }
      for (const { from, left, evidence } of results.values()) {
        const orphans = privateIn(from.meaning).filter(isOrphaned);
        const kept = left.filter(({ element }) => orphans.some((one) => sameContent(one.element, element)));
        if (kept.length === 0) continue;
        const byProfile = allowed(tool, kept.length);
        if (byProfile !== undefined) return byProfile;
        const option = keepSafePrivate ? ' as if they were known to be safe' : '';
        const sentence = `left ${kept.length} of ${count(orphans.length, 'private element')} that nobody owns${option}`;
        return failure(subject, 'residue', sentence, {
          expected: 'no element without an owner',
          observed: `with ${several(kept.map(occurrenceText))}`,
          ...evidence,
        });
      }
      judgements.push(verdict('pass', 'removed the private elements that nobody owns'));
    }
    // A tool that knows no safe elements declines the second question, and passes by the first.
    return judgements.find((one) => one.verdict !== 'refused' && one.verdict !== 'unsupported') ?? judgements[0]!;
  },
};
