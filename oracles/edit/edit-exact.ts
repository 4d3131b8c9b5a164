import type { RenderedCase } from '../../contract/case.ts';
import type { Harm, Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { givenText } from '../arrival.ts';
import { occurrenceText, several } from '../expected.ts';
import { count, failure, valueText, verdict } from '../judge-helpers.ts';
import { hidesVR } from '../reach.ts';
import { sameContent } from '../same-content.ts';
import { EDITED, type Edited, editAsks, editOf, editResults, hasArrived, isEditable, type Meant } from './edited.ts';

/** What is wrong with an element that the new values did not reach. */
const harmOf = ({ element, actual }: Meant): Harm => {
  if (actual === undefined) return 'lost-value';
  return sameContent(element, actual) ? 'residue' : 'wrong-value';
};

/** The worst first: a value that nobody gave, then none, then the old one. */
const RANK: readonly Harm[] = ['wrong-value', 'lost-value', 'residue'];

const DID: Readonly<Partial<Record<Harm, string>>> = {
  'wrong-value': 'wrote another value than the one given',
  'lost-value': 'lost the element',
  residue: 'left the old value',
};

function missed(subject: RenderedCase, { meant, evidence }: Edited): Judgement {
  const wrong = meant.filter(({ arrived }) => arrived === undefined);
  const harm = RANK.find((one) => wrong.some((each) => harmOf(each) === one)) ?? 'lost-value';
  const { values } = editOf(subject.case);
  const which = `in ${wrong.length} of the ${count(meant.length, 'element')} asked for`;
  return failure(subject, harm, `${DID[harm]} ${which} and said success`, {
    expected: `${givenText(values)} in ${several(meant.map(occurrenceText))}`,
    observed: several(
      wrong.map((one) => `${occurrenceText(one)}: ${one.actual ? valueText(one.actual) : 'no such element'}`),
    ),
    ...evidence,
  });
}

/**
 * The new value is in the element of that creator, whatever its block and whoever is on its usual one. In the canonical
 * rendering, too, success without effect is a failure, unless Items may be opaque there.
 */
export const editExact: Property = {
  id: 'edit.exact',
  title: 'Edited by creator, an element has the new value in whatever block its creator has reserved',
  consequence: 'A correction that the tool confirmed never reaches the data, and the wrong value is analysed.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g2', 'PS3.5-7.8.1-g-n3', 'DER-4'],
  askedOn: 'Cases of one file whose target takes values: no Sequence and no fragments.',
  renderings: EDITED,
  control:
    'None where the file shows VRs: success without effect counts in the canonical rendering too. In Implicit VR and UN the new value has to arrive in the canonical rendering first.',
  operation: 'edit',
  applies: isEditable,
  asks: editAsks,
  judge(subject, got, tool): Judgement {
    const results = editResults(subject, got, tool, true);
    if ('judgement' in results) return results.judgement;
    for (const rendering of EDITED) {
      const result = results.get(rendering);
      if (!result || hasArrived(result, tool)) continue;
      if (result.meant.length === 0 || (rendering === 'canonical' && hidesVR(subject.case.encoding))) {
        const sentence = 'does not bring the new value into the canonical rendering';
        return verdict('not-exercised', sentence, result.evidence);
      }
      return missed(subject, result);
    }
    const moved = results.get('moved');
    if (!moved) return verdict('not-exercised', 'the moved rendering does not have the Item asked for');
    return verdict('pass', `wrote the new value into the ${count(moved.meant.length, 'element')} asked for`);
  },
};
