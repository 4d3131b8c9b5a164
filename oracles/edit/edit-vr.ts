import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import type { VR } from '../../dicom/vr.ts';
import { writesAlike } from '../arrival.ts';
import { occurrenceText } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { hidesVR } from '../reach.ts';
import { EDITED, type Edited, editAsks, editOf, editResults, isEditable, type Meant } from './edited.ts';

/** The VRs by place that the canonical rendering came out with: those shown, and those that the bytes were written under. */
interface Before {
  readonly shown: ReadonlySet<VR>;
  readonly written: ReadonlySet<VR>;
}

/** The VR that an output shows for an element, undefined where it shows none. */
const shownVR = ({ file }: Edited, { actual }: Meant): VR | undefined =>
  actual && encodingOf(file.transferSyntax).explicit && actual.vr !== 'UN' ? actual.vr : undefined;

/**
 * A VR that the file showed stays. Where it showed none, the right one is that of the creator's element, and what a tool
 * does in the canonical rendering is right as well: its dictionary may disagree with ours.
 */
export const editVR: Property = {
  id: 'edit.vr',
  title: 'An edited element keeps its VR, and where the file shows none it gets the one of its own creator',
  consequence:
    'The new number is stored as text or in the wrong width, and the next reader takes it for another number.',
  rules: ['PS3.5-6.2.2-a', 'PS3.5-7.1.2-a', 'PS3.5-7.1.3-a', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.2-a'],
  askedOn: 'Cases of one file whose target takes values: no Sequence and no fragments.',
  renderings: EDITED,
  control:
    'The new value arrives in the canonical rendering. Where the file shows no VR, the one that the tool writes there is right elsewhere too, for its dictionary may disagree with ours.',
  operation: 'edit',
  applies: isEditable,
  asks: editAsks,
  judge(subject, got, tool): Judgement {
    const results = editResults(subject, got, tool, false);
    if ('judgement' in results) return results.judgement;
    const { values } = editOf(subject.case);
    const hidden = hidesVR(subject.case.encoding);
    const reached = (rendering: RenderingId): readonly Meant[] =>
      (results.get(rendering)?.meant ?? []).filter(({ arrived }) => arrived !== undefined);
    const canonical = results.get('canonical')!;
    const before: Before = {
      shown: new Set(reached('canonical').flatMap((one) => shownVR(canonical, one) ?? [])),
      written: new Set(reached('canonical').map(({ arrived }) => arrived!)),
    };
    const isRight = (edited: Edited, one: Meant): boolean => {
      const own = one.element.vr;
      const shown = shownVR(edited, one);
      if (!hidden) return shown === own || (shown === undefined && !isExplicit(edited));
      if (shown !== undefined && shown !== own && !before.shown.has(shown)) return false;
      return writesAlike(one.arrived!, own, values) || before.written.has(one.arrived!);
    };
    let judged = 0;
    for (const rendering of EDITED) {
      const edited = results.get(rendering);
      const elements = reached(rendering);
      judged += rendering === 'canonical' ? 0 : elements.length;
      const wrong = edited ? elements.filter((one) => !isRight(edited, one)) : [];
      const [first] = wrong;
      if (!edited || !first) continue;
      const got = shownVR(edited, first) ?? (hidden ? first.arrived! : 'UN');
      const sentence = `wrote the new value of ${count(wrong.length, 'element')} under VR ${got} instead of ${first.element.vr}`;
      return failure(subject, 'wrong-vr', sentence, {
        expected: `${occurrenceText(first)}: ${first.element.vr}`,
        observed: `${occurrenceText(first)}: ${got}`,
        ...edited.evidence,
      });
    }
    if (judged === 0) return verdict('not-exercised', 'the new value arrives in the canonical rendering only');
    return verdict('pass', `wrote the new value of ${count(judged, 'element')} under a right VR`);
  },
};

const isExplicit = ({ file }: Edited): boolean => encodingOf(file.transferSyntax).explicit;
