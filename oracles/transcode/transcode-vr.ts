import type { Case, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress, placeText } from '../../dicom/address.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import type { VR } from '../../dicom/vr.ts';
import { byPlace, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { hidesVR, isSingle } from '../reach.ts';
import { isCommon } from '../read/listings.ts';
import { type PlacedElement, placedElements } from '../read/placed-elements.ts';
import { syntaxName, type Transcoded, transcodeAsks, transcodeResults } from './transcoded.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

/** Above this a value does not fit the two bytes of length of a short header, and UN is right (PS3.5 6.2.2). */
const LONGEST_SHORT = 65534;

interface Seen {
  readonly placed: PlacedElement;
  readonly vr: VR;
}

/** The VRs in an output of the private elements that can be found in it under their own addresses. */
function vrsIn({ from, meaning }: Transcoded): ReadonlyMap<string, Seen> {
  const there = byPlace(meaning);
  return new Map(
    placedElements(from).flatMap((placed) => {
      const place = placeText(placed.path, placed.key);
      const vr = there.get(place)?.vr;
      return vr === undefined ? [] : [[place, { placed, vr }] as const];
    }),
  );
}

const isLong = ({ element }: PlacedElement): boolean =>
  'base64' in element
    ? element.base64.length > LONGEST_SHORT
    : 'values' in element && element.values.join('\\').length > LONGEST_SHORT;

/** Whether an element may have a VR in the output; `before` is what the canonical rendering made of it. */
function isRight(subject: Case, { placed, vr }: Seen, before: VR | undefined): boolean {
  if (!hidesVR(subject.encoding)) return vr === placed.stored || (vr === 'UN' && isLong(placed));
  // A dictionary that disagrees with ours does so in every block.
  return vr === 'UN' || vr === placed.element.vr || vr === before;
}

/** Whether an element of the rival got its VR from its number: the target's, which that one no longer has. */
function isBorrowed(
  subject: Case,
  { placed, vr }: Seen,
  seen: ReadonlyMap<string, Seen>,
  before: ReadonlyMap<string, Seen>,
): boolean {
  if (!isAddress(placed.key) || vr === 'UN' || vr === placed.element.vr) return false;
  if (!hidesVR(subject.encoding)) return vr !== placed.stored;
  const place = placeText(placed.path, { ...placed.key, creator: subject.target.address.creator });
  return before.get(place)?.vr === vr && seen.get(place)?.vr !== vr;
}

/** A VR is kept, or found by creator, or left open. */
export const transcodeVR: Property = {
  id: 'transcode.vr',
  title: 'Written in Explicit VR, an element has the VR it had; from Implicit VR or UN it has its own or UN',
  consequence: 'The next reader decodes the bytes of a number as another type.',
  rules: ['PS3.5-6.2.2-a', 'PS3.5-7.1.2-a', 'PS3.5-7.1.3-a', 'PS3.5-7.8.1-c2'],
  askedOn:
    'Every case of one file, legal or tolerated, in another Transfer Syntax that the tool writes and that shows VRs.',
  renderings: RENDERINGS,
  control:
    'The element is in the output under its address. From Implicit VR and UN its own VR, UN and what the canonical rendering came out with are all right.',
  operation: 'transcode',
  applies: isSingle,
  asks: (subject, tool) => transcodeAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const results = transcodeResults(subject, got, transcodeAsks(subject, tool, RENDERINGS), false);
    if ('judgement' in results) return results.judgement;
    const canonical = results.get('canonical')!;
    if (!encodingOf(canonical.file.transferSyntax).explicit) {
      return verdict('not-exercised', `${syntaxName(canonical.to)} shows no VR`);
    }
    const before = vrsIn(canonical);
    let judged = 0;
    for (const rendering of ['moved', 'decoy'] as const) {
      const output = results.get(rendering)!;
      const seen = vrsIn(output);
      const wrong = [...seen].filter(([place, one]) =>
        !isCommon(subject, one.placed)
          ? isBorrowed(subject.case, one, seen, before)
          : !isRight(subject.case, one, before.get(place)?.vr),
      );
      judged += seen.size;
      const [first] = wrong;
      if (!first) continue;
      const own = ({ placed }: Seen): VR => (hidesVR(subject.case.encoding) ? placed.element.vr : placed.stored);
      const sentence = `gave ${first[0]} VR ${first[1].vr} instead of ${own(first[1])} when writing ${syntaxName(output.to)}, and ${count(wrong.length, 'element')} of ${seen.size} a wrong one`;
      return failure(subject, 'wrong-vr', sentence, {
        expected: several(wrong.map(([place, one]) => `${place}: ${own(one)}`)),
        observed: several(wrong.map(([place, one]) => `${place}: ${one.vr}`)),
        ...output.evidence,
      });
    }
    if (judged === 0) return verdict('not-exercised', 'keeps no private element whose VR could be looked at');
    return verdict('pass', `gave ${count(judged, 'element')} a right VR in ${syntaxName(canonical.to)}`);
  },
};
