import type { Capabilities, Capability } from '../contract/capability.ts';
import { includes } from '../contract/capability.ts';
import type { RenderedCase, RenderedFile, RenderingId } from '../contract/case.ts';
import type { Harm, Judgement } from '../contract/judgement.ts';
import type { Ask, Observations } from '../contract/property.ts';
import { isAddress, type Key, pathText, placeText } from '../dicom/address.ts';
import type { Difference } from '../dicom/compare-meanings.ts';
import { type DataSet, isValue } from '../dicom/data-set.ts';
import { isWithheld } from '../dicom/exchange/document.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { isCreatorTag } from '../dicom/private-block.ts';
import { tagForPeople } from '../dicom/tag.ts';
import { askAbout } from './ask-about.ts';
import { differenceId, differencesBetween, differenceText, isRewritten } from './differences.ts';
import { byPlace, elementsOf, isOrphan, isPrivateKey, type Occurrence, occurrenceText, several } from './expected.ts';
import { type AnswerTo, gather } from './gather.ts';
import { count, failure, fileOf, verdict } from './judge-helpers.ts';
import { dataSetsOf } from './raw-path.ts';
import { outOfReach } from './reach.ts';
import { isEmpty, sameContent } from './same-content.ts';

/** Where a file that is carried whole is looked at. */
export const KEPT_RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

/** Operations that carry a whole file and take nothing else. */
type WholeFile = 'exportJson' | 'exportXml' | 'roundTrip' | 'store';

/** Asks to carry the whole file, in the renderings that tell, or why the tool cannot be asked. */
export const keepAsks = (
  operation: WholeFile,
  subject: RenderedCase,
  tool: Capabilities,
): readonly Ask[] | { readonly unsupported: string } =>
  outOfReach(subject, tool[operation], KEPT_RENDERINGS) ??
  KEPT_RENDERINGS.map((rendering) => askAbout(rendering, { operation }));

/** What came out of a rendering, as it is understood. */
interface Arrived {
  readonly meaning: Meaning;
  /** Where the result has creators as elements. */
  readonly dataSet?: DataSet;
}

interface Kept extends Arrived {
  readonly from: RenderedFile;
  readonly evidence: { readonly ask: string; readonly rendering: RenderingId };
}

/** How one operation carries a file. */
export interface Carrier<O extends WholeFile> {
  readonly operation: O;
  /** `in the JSON document`. */
  readonly where: string;
  /** Understands the answer, or says why that cannot be done. */
  readonly arrived: (from: RenderedFile, answer: AnswerTo<O>) => Arrived | { readonly unreadable: string };
}

const isPrivate = ({ key, path }: Difference): boolean => isPrivateKey(key) || path.some(isAddress);

/** Whether an element of the original belongs to nobody, or is inside one that does: nothing is claimed about it. */
const isNobodys = ({ kind, key, path }: Difference): boolean =>
  path.some(isOrphan) || (kind !== 'extra' && isOrphan(key));

const lowByte = (key: Key): string =>
  isAddress(key) ? key.group + key.element : key.tag.slice(0, 4) + key.tag.slice(6);

/** Where a missing element turned up: in the same Item under another owner or under none, or with its content anywhere. */
const newHome = (missing: Difference, extras: readonly Occurrence[]): Occurrence | undefined =>
  extras.find(
    ({ path, element }) =>
      pathText(path) === pathText(missing.path) && lowByte(element) === lowByte(missing.key) && isPrivateKey(element),
  ) ?? extras.find(({ element }) => !isEmpty(element) && sameContent(missing.expected!, element));

interface Fault {
  readonly harm: Harm;
  readonly place: string;
  readonly text: string;
}

/** From the worst: what a report speaks of first. */
const RANK: readonly Harm[] = ['leak', 'wrong-value', 'wrong-vr', 'lost-value', 'fabricated', 'collateral'];

/**
 * Elements that are there and have lost their owner, or got another one. 7.8.1 is broken whatever the tool makes of the
 * canonical rendering.
 */
function disowned({ from, meaning }: Kept): Fault[] {
  const differences = differencesBetween(from.meaning, meaning);
  const extras = differences.flatMap(({ kind, path, actual }): Occurrence[] =>
    kind === 'extra' && actual && isPrivateKey(actual) ? [{ path, element: actual }] : [],
  );
  return differences.flatMap((difference) => {
    if (difference.kind !== 'missing' || !isAddress(difference.key) || isNobodys(difference)) return [];
    const home = newHome(difference, extras);
    const place = placeText(difference.path, difference.key);
    return home
      ? [{ harm: isOrphan(home.element) ? 'lost-value' : 'leak', place, text: `${place} is ${occurrenceText(home)}` }]
      : [];
  });
}

const harmOf = (difference: Difference): Harm => {
  const { kind, expected, actual } = difference;
  if (!isPrivate(difference)) return 'collateral';
  if (kind === 'missing' || !actual || isWithheld(actual)) return 'lost-value';
  if (kind === 'extra' || !expected) return 'fabricated';
  return kind === 'vr' || (expected.vr !== actual.vr && actual.vr !== 'UN') ? 'wrong-vr' : 'wrong-value';
};

/**
 * What is wrong in a rendering and right in the canonical one. Of the elements that only the decoy has, little can be
 * said, for nothing shows what the tool makes of them elsewhere: only what they have from their number counts.
 */
function depending(subject: RenderedCase, kept: Kept, canonical: Kept, tool: Capability): Fault[] {
  const everywhere = differencesBetween(canonical.from.meaning, canonical.meaning);
  const usual = new Set(everywhere.map(differenceId));
  // Items that the tool fills with what belongs elsewhere, whatever the rendering.
  const refilled = new Set(everywhere.flatMap(({ kind, path }) => (kind === 'extra' ? [pathText(path)] : [])));
  const common = byPlace(canonical.from.meaning);
  const [before, now] = [byPlace(canonical.meaning), byPlace(kept.meaning)];
  const held = elementsOf(kept.from.meaning);
  const isBorrowed = ({ path, key, kind, expected, actual }: Difference): boolean => {
    if (!isAddress(key) || !actual || !expected) return false;
    const place = placeText(path, { ...key, creator: subject.case.target.address.creator });
    const vr = before.get(place)?.vr;
    if (actual.vr !== expected.vr && actual.vr !== 'UN') return actual.vr === vr && now.get(place)?.vr !== vr;
    if (kind !== 'value' || isEmpty(actual)) return false;
    return held.some(({ element }) => element !== expected && sameContent(element, actual));
  };
  return differencesBetween(kept.from.meaning, kept.meaning).flatMap((difference) => {
    const { kind, path, key, expected } = difference;
    if (isRewritten(difference) || isNobodys(difference) || usual.has(differenceId(difference))) return [];
    if (expected && (kind === 'value' || kind === 'vr') && !includes(tool.vrs, expected.vr)) return [];
    if (!isPrivate(difference) && (kind === 'extra' || kind === 'vr')) return [];
    const place = placeText(path, key);
    if (
      kind === 'extra' ? path.length > 0 && refilled.has(pathText(path)) : !common.has(place) && !isBorrowed(difference)
    )
      return [];
    return [{ harm: harmOf(difference), place, text: differenceText(difference) }];
  });
}

/** Creators with a VR other than LO, where the file had none of these. */
function otherCreators({ from, dataSet }: Kept): Fault[] {
  const wrong = (holder: DataSet): Fault[] =>
    dataSetsOf(holder).flatMap(({ path, dataSet: inner }) =>
      inner.elements
        .filter((element) => isCreatorTag(element.tag) && isValue(element) && element.vr !== 'LO')
        .map(({ tag, vr }) => {
          const place = [pathText(path), tagForPeople(tag)].filter(Boolean).join('/');
          return { harm: 'wrong-vr', place, text: `${place} has VR ${vr}` };
        }),
    );
  return dataSet === undefined || wrong(from.dataSet).length > 0 ? [] : wrong(dataSet);
}

const DID: Partial<Readonly<Record<Harm, string>>> = {
  leak: 'gave to another owner',
  'wrong-value': 'changed',
  'wrong-vr': 'gave a wrong VR to',
  'lost-value': 'lost, or left without their owner,',
  fabricated: 'added',
  collateral: 'changed beside them',
};

/** The results by rendering, or the judgement that takes their place. */
function arrivals<O extends WholeFile>(
  subject: RenderedCase,
  got: Observations,
  asks: readonly Ask[],
  carrier: Carrier<O>,
): ReadonlyMap<RenderingId, Kept> | { readonly judgement: Judgement } {
  const answers = gather<O>(asks, got, carrier.operation);
  if ('judgement' in answers) return answers;
  const results = new Map<RenderingId, Kept>();
  for (const { rendering } of asks) {
    const from = fileOf(subject, rendering);
    const evidence = answers.ask(rendering);
    const arrived = carrier.arrived(from, answers.answer(rendering)!);
    if ('unreadable' in arrived) {
      const sentence = `said success, and nothing readable is ${carrier.where}: ${arrived.unreadable}`;
      const proof = { expected: 'something that can be read', observed: arrived.unreadable, ...evidence };
      return { judgement: failure(subject, 'unreadable-output', sentence, proof) };
    }
    results.set(rendering, { from, ...arrived, evidence });
  }
  return results;
}

/**
 * Whether private elements are still their owners' after a tool has carried the whole file somewhere: into a document, its
 * own text form, an archive. What becomes of them in the canonical rendering too, that they are left out or written
 * otherwise, is not a matter of blocks and is not judged; that an element loses its owner always is.
 */
export function judgeKept<O extends WholeFile>(
  subject: RenderedCase,
  got: Observations,
  tool: Capabilities,
  carrier: Carrier<O>,
): Judgement {
  const asks = keepAsks(carrier.operation, subject, tool);
  if ('unsupported' in asks) return verdict('unsupported', asks.unsupported);
  const results = arrivals(subject, got, asks, carrier);
  if ('judgement' in results) return results.judgement;
  const canonical = results.get('canonical')!;
  const capability = tool[carrier.operation]!;
  const own = ({ from }: Kept): Occurrence[] => elementsOf(from.meaning).filter(({ element }) => isAddress(element));
  for (const rendering of ['moved', 'decoy', 'canonical'] as const) {
    const kept = results.get(rendering)!;
    const outright = [...disowned(kept), ...otherCreators(kept)];
    const known = new Set(outright.map(({ place }) => place));
    const fresh = rendering === 'canonical' ? [] : depending(subject, kept, canonical, capability);
    const faults = [...outright, ...fresh.filter(({ place }) => !known.has(place))];
    const harm = RANK.find((one) => faults.some((fault) => fault.harm === one));
    if (harm === undefined) continue;
    const worst = faults.filter((fault) => fault.harm === harm);
    const what = known.has(worst[0]!.place) ? '' : ', unlike in the canonical rendering';
    const total = count(own(kept).length, 'private element');
    return failure(subject, harm, `${DID[harm]} ${worst.length} of ${total} ${carrier.where}${what}`, {
      expected: several(worst.map(({ place }) => place)),
      observed: several(worst.map(({ text }) => text)),
      ...kept.evidence,
    });
  }
  const there = byPlace(canonical.meaning);
  const all = own(canonical);
  const found = all.filter((one) => there.has(occurrenceText(one)));
  if (found.length === 0) {
    const sentence = `no private element is ${carrier.where}, in the canonical rendering either`;
    return verdict('not-exercised', sentence, canonical.evidence);
  }
  const rest = found.length < all.length ? `${found.length} of ` : '';
  return verdict('pass', `kept the owners of ${rest}${count(all.length, 'private element')} ${carrier.where}`);
}
