import type { Capabilities } from '../../contract/capability.ts';
import type { RenderedCase, RenderedFile, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Ask, Observations } from '../../contract/property.ts';
import { pathText, placeText, sameKey, samePath } from '../../dicom/address.ts';
import type { Difference } from '../../dicom/compare-meanings.ts';
import type { DataSet, Element } from '../../dicom/data-set.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { creatorsOf, creatorText, isCreatorTag } from '../../dicom/private-block.ts';
import { groupOf, hex } from '../../dicom/tag.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { holds } from '../arrival.ts';
import { askAbout } from '../ask-about.ts';
import { differencesBetween, isDroppedOrphan, isRewritten } from '../differences.ts';
import { elementsOf, type Occurrence } from '../expected.ts';
import { gather } from '../gather.ts';
import { failure, fileOf, verdict } from '../judge-helpers.ts';
import { dataSetsOf, rawPathOf } from '../raw-path.ts';
import { outOfReach } from '../reach.ts';
import { readOutput } from '../read-output.ts';
import { type Insertion, insertQuestion } from './insertion.ts';

/** Where an insertion is looked at. */
export const INSERTED: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

/** Asks for an insertion in each rendering that has the Item, or why the tool cannot be asked. */
export function insertAsks(
  subject: RenderedCase,
  tool: Capabilities,
  renderings: readonly RenderingId[],
  insertion: Insertion | undefined,
): readonly Ask[] | { readonly unsupported: string } {
  if (insertion === undefined) return { unsupported: 'every low byte of the creator is in use' };
  const out = outOfReach(subject, tool.insert, renderings);
  if (out) return out;
  const { addressing, depth } = tool.insert!;
  if (addressing === 'number') return { unsupported: 'the tool takes no Private Creator in a request' };
  if (insertion.path.length > 0 && !depth.includes('path'))
    return { unsupported: 'the tool does not insert into Items, and the case is about one' };
  return renderings.flatMap((rendering) => {
    const raw = rawPathOf(fileOf(subject, rendering).dataSet, insertion.path);
    return raw ? [askAbout(rendering, insertQuestion(insertion, raw))] : [];
  });
}

/** What a tool made of a rendering when it was asked to insert an element. */
export interface Inserted {
  readonly from: RenderedFile;
  readonly meaning: Meaning;
  /** The element is in its Item under its creator with its value. */
  readonly arrived: boolean;
  /** The elements that have the new value and are not what was asked for. */
  readonly strays: readonly Occurrence[];
  /** The creators of the element in its Item and group, before and after. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** The output says VRs. */
  readonly explicit: boolean;
  /** What is not as it was, apart from the new element. */
  readonly collateral: readonly Difference[];
  readonly evidence: { readonly ask: string; readonly rendering: RenderingId };
}

/** The elements of an Item that reserve a block of the insertion's group for its creator. */
function reservations(dataSet: DataSet, { path, address }: Insertion): readonly Element[] {
  const item = dataSetsOf(dataSet).find((one) => samePath(one.path, path))?.dataSet;
  if (item === undefined) return [];
  const named = creatorsOf(item);
  return item.elements.filter(
    (element) =>
      isCreatorTag(element.tag) &&
      named.has(element.tag) &&
      hex(groupOf(element.tag), 4) === address.group &&
      'bytes' in element &&
      creatorText(element.bytes) === address.creator,
  );
}

function examine(
  from: RenderedFile,
  output: Exclude<ReturnType<typeof readOutput>, { readonly unreadable: string }>,
  insertion: Insertion,
  evidence: Inserted['evidence'],
): Inserted {
  const { path, address, vr, values } = insertion;
  const { file, meaning } = output;
  const holders = elementsOf(meaning).filter(({ element }) => holds(element, values, vr));
  const isIt = (one: Occurrence): boolean => sameKey(one.element, address) && samePath(one.path, path);
  const collateral = differencesBetween(from.meaning, meaning).filter(
    (difference) =>
      !isRewritten(difference) &&
      !isDroppedOrphan(difference) &&
      !(difference.kind === 'extra' && sameKey(difference.key, address) && samePath(difference.path, path)),
  );
  return {
    from,
    meaning,
    arrived: holders.some(isIt),
    strays: holders.filter((one) => !isIt(one)),
    before: reservations(from.dataSet, insertion),
    after: reservations(file.dataSet, insertion),
    explicit: encodingOf(file.transferSyntax).explicit,
    collateral,
    evidence,
  };
}

/** What happened to a rendering; undefined where the tool declined, which only renderings in `mayRefuse` can show. */
export type InsertResults = ReadonlyMap<RenderingId, Inserted | undefined>;

/**
 * What happened to the renderings asked about, or the judgement that takes its place. An output that cannot be read is a
 * failure of one claim (`claimed`) and leaves the others unexercised.
 */
export function insertResults(
  subject: RenderedCase,
  got: Observations,
  asks: readonly Ask[] | { readonly unsupported: string },
  insertion: Insertion | undefined,
  { claimed, mayRefuse }: { readonly claimed: boolean; readonly mayRefuse: readonly RenderingId[] },
): InsertResults | { readonly judgement: Judgement } {
  if ('unsupported' in asks) return { judgement: verdict('unsupported', asks.unsupported) };
  const answers = gather(asks, got, 'insert', mayRefuse);
  if ('judgement' in answers) return answers;
  const results = new Map<RenderingId, Inserted | undefined>();
  for (const { rendering } of asks) {
    const answer = answers.answer(rendering);
    if (answer === undefined) {
      results.set(rendering, undefined);
      continue;
    }
    const from = fileOf(subject, rendering);
    const evidence = answers.ask(rendering);
    const output = readOutput(from, answer.output);
    if ('unreadable' in output) {
      const sentence = `wrote a broken file: ${output.unreadable}`;
      if (!claimed) return { judgement: verdict('not-exercised', sentence, evidence) };
      const proof = { expected: 'a complete DICOM file', observed: output.unreadable, ...evidence };
      return { judgement: failure(subject, 'unreadable-output', sentence, proof) };
    }
    results.set(rendering, examine(from, output, insertion!, evidence));
  }
  return results;
}

/** Where the new element was to be, for a report. */
export const placeOf = ({ path, address }: Insertion): string => placeText(path, address);

/** A failure of an insertion that is not where it was asked for, though the tool said success. */
export function notArrived(subject: RenderedCase, { strays, evidence }: Inserted, insertion: Insertion): Judgement {
  const [stray] = strays;
  const proof = {
    expected: placeOf(insertion),
    observed: stray ? placeText(stray.path, stray.element) : 'the new value is nowhere',
    ...evidence,
  };
  if (stray === undefined)
    return failure(subject, 'lost-value', 'said success, and no element has the new value', proof);
  if (pathText(stray.path) !== pathText(insertion.path))
    return failure(subject, 'leak', 'put the new element into another Item than the one named', proof);
  if ('creator' in stray.element) {
    const sentence = `put the new element into a block of "${stray.element.creator}"`;
    return failure(subject, 'fabricated', sentence, proof);
  }
  return failure(subject, 'lost-value', 'put the new element into a block that nobody reserves in its Item', proof);
}
