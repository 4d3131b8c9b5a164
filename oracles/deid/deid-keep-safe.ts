import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import { NOBODYS_CREATORS } from '../../contract/nobodys-creators.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress, pathText, placeText } from '../../dicom/address.ts';
import { hasItems, type MeaningElement } from '../../dicom/meaning.ts';
import { isOrphan, type Occurrence, occurrenceText, several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { isSingle } from '../reach.ts';
import { sameContent } from '../same-content.ts';
import { type Deidentified, deidAsks, deidResults, privateIn } from './deidentified.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

const placeOf = ({ path, element }: Occurrence): string => placeText(path, element);

/** The owned elements that an output still has under their addresses. */
const keptIn = ({ left }: Deidentified): ReadonlyMap<string, Occurrence> =>
  new Map(left.filter(({ element }) => !isOrphan(element)).map((one) => [placeOf(one), one]));

/** Elements that are there without the creator that they had: kept so that nobody can tell whose they are. */
const disowned = ({ from, left }: Deidentified): readonly Occurrence[] => {
  const before = privateIn(from.meaning);
  const orphans = before.filter(({ element }) => isOrphan(element));
  const isIn = (list: readonly Occurrence[], element: MeaningElement): boolean =>
    list.some((one) => !hasItems(one.element) && sameContent(one.element, element));
  return left.filter(
    ({ element }) => isOrphan(element) && !hasItems(element) && !isIn(orphans, element) && isIn(before, element),
  );
};

/**
 * The elements of the rival that were kept by their number. A rival that nobody knows is on no list of what is safe; but a
 * tool may keep every element of some VRs (PS3.15 E.3.10 Note 2), so it must have dropped one of the same VR and owner in
 * the same Item, and kept the target's under the same low byte where that has its usual block.
 */
function keptByNumber(
  { case: { rival, target } }: RenderedCase,
  canonical: ReadonlyMap<string, Occurrence>,
  decoy: Deidentified,
): readonly Occurrence[] {
  if (!NOBODYS_CREATORS.includes(rival.creator)) return [];
  const isRivals = ({ element }: Occurrence): boolean =>
    isAddress(element) && element.creator === rival.creator && !hasItems(element);
  const before = privateIn(decoy.from.meaning).filter(isRivals);
  const isKept = (one: Occurrence): boolean =>
    decoy.left.some(
      ({ path, element }) =>
        pathText(path) === pathText(one.path) &&
        (placeOf({ path, element }) === placeOf(one) || (isOrphan(element) && sameContent(element, one.element))),
    );
  const [kept, dropped] = [before.filter(isKept), before.filter((one) => !isKept(one))];
  return kept.filter(({ path, element }) => {
    if (!isAddress(element)) return false;
    const { group, element: byte } = element;
    return (
      canonical.has(placeText(path, { group, creator: target.address.creator, element: byte })) &&
      dropped.some((one) => pathText(one.path) === pathText(path) && one.element.vr === element.vr)
    );
  });
}

/**
 * What a tool holds to be safe it knows by group, creator and low byte: it keeps the same elements in every layout, and
 * nothing for standing where a safe one used to stand. Whether its list is right is no question of blocks.
 */
export const deidKeepSafe: Property = {
  id: 'deid.keep-safe',
  title: 'Private elements kept as safe are the same after a move, and no stranger is kept in their place',
  consequence: 'A diffusion weighting disappears from a shared data set, or an unchecked private value stays in it.',
  rules: ['PS3.15-E.3.10-b', 'PS3.15-E.3.10-e', 'PS3.3-C.12.1-a', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.1-b1', 'DER-4'],
  askedOn:
    'Cases of one file with private elements, some with (0008,0300) in which the file itself says what is safe; tools that can keep what they know to be safe.',
  renderings: RENDERINGS,
  control:
    'What the tool keeps of the canonical rendering, by whatever list: it need not keep anything. An element left without its creator counts outright; a stranger kept counts where the tool drops another of the same owner and VR from the same Item.',
  operation: 'deidentify',
  applies: (subject) => isSingle(subject) && privateIn(subject.instances[0]!).length > 0,
  asks: (subject, tool) => deidAsks(subject, tool, RENDERINGS, true),
  judge(subject, got, tool): Judgement {
    const results = deidResults(subject, got, deidAsks(subject, tool, RENDERINGS, true), true);
    if ('judgement' in results) return results.judgement;
    for (const result of results.values()) {
      const lone = disowned(result);
      if (lone.length === 0) continue;
      const sentence = `kept ${count(lone.length, 'private element')} without the creator that says whose they are`;
      return failure(subject, 'lost-value', sentence, {
        expected: 'elements with their creators, or neither',
        observed: several(lone.map(occurrenceText)),
        ...result.evidence,
      });
    }
    const canonical = keptIn(results.get('canonical')!);
    const common = privateIn(results.get('canonical')!.from.meaning).filter(({ element }) => !isOrphan(element));
    for (const rendering of ['moved', 'decoy'] as const) {
      const result = results.get(rendering)!;
      const kept = keptIn(result);
      const lost = common.filter((one) => canonical.has(placeOf(one)) && !kept.has(placeOf(one)));
      if (lost.length > 0) {
        const sentence = `removed ${lost.length} of the ${count(canonical.size, 'private element')} that it keeps as safe in the canonical rendering`;
        return failure(subject, 'lost-value', sentence, {
          expected: `with ${several(lost.map(occurrenceText))}`,
          observed: `without ${lost.length === 1 ? 'it' : 'them'}`,
          ...result.evidence,
        });
      }
      const more = common.filter((one) => !canonical.has(placeOf(one)) && kept.has(placeOf(one)));
      const byNumber = rendering === 'decoy' ? keptByNumber(subject, canonical, result) : [];
      if (more.length + byNumber.length > 0) {
        const all = [...byNumber, ...more];
        const whose = byNumber.length > 0 ? ` of "${subject.case.rival.creator}" in the place of safe ones` : '';
        const sentence = `kept ${count(all.length, 'private element')}${whose} that it removes elsewhere`;
        return failure(subject, 'residue', sentence, {
          expected: `without ${several(all.map(occurrenceText))}`,
          observed: `with ${all.length === 1 ? 'it' : 'them'}`,
          ...result.evidence,
        });
      }
    }
    if (canonical.size === 0) return verdict('not-exercised', 'keeps no private element of the canonical rendering');
    return verdict('pass', `kept the same ${count(canonical.size, 'private element')} wherever they stood`);
  },
};
