import type { Capabilities } from '../../contract/capability.ts';
import type { Case, RenderedCase, RenderedFile, RenderingId } from '../../contract/case.ts';
import { givenContent } from '../../contract/given-content.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { GivenValue } from '../../contract/operation.ts';
import type { Ask, Observations } from '../../contract/property.ts';
import { type Address, type ItemPath, isAddress, pathText, placeText, sameKey } from '../../dicom/address.ts';
import { compareMeanings, type Difference } from '../../dicom/compare-meanings.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import type { VR } from '../../dicom/vr.ts';
import { arrival } from '../arrival.ts';
import { isDroppedOrphan, isRewritten } from '../differences.ts';
import { byPlace, type Occurrence, occurrencesOf } from '../expected.ts';
import { gather } from '../gather.ts';
import { failure, fileOf, verdict } from '../judge-helpers.ts';
import { newValues } from '../new-values.ts';
import { asksAtTarget, isSingle, pathIn, scopeOf } from '../reach.ts';
import { readOutput } from '../read-output.ts';
import { sameContent } from '../same-content.ts';

/** Where an edit is looked at. */
export const EDITED: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

const targetOf = ({ instances, target }: Case): MeaningElement | undefined =>
  occurrencesOf(instances[0]!, target.address, target.path)[0]?.element;

/** Whether a case has a target that takes values. */
export function isEditable(subject: Case): boolean {
  const target = isSingle(subject) ? targetOf(subject) : undefined;
  return target !== undefined && !hasItems(target) && !('fragments' in target);
}

/** What a case asks to be written into its target. */
export function editOf(subject: Case): { readonly vr: VR; readonly values: readonly GivenValue[] } {
  const target = targetOf(subject)!;
  const count = 'values' in target ? target.values.length : 1;
  return { vr: target.vr, values: newValues(subject, target.vr, count) };
}

/** Asks for the target with other values, or why the tool cannot be asked. */
export const editAsks = (
  subject: RenderedCase,
  tool: Capabilities,
): readonly Ask[] | { readonly unsupported: string } => {
  const given = editOf(subject.case);
  return asksAtTarget('edit', subject, tool, EDITED, (address, path) =>
    path === undefined ? { operation: 'edit', address, ...given } : { operation: 'edit', address, path, ...given },
  );
};

/** An element that was to be edited, and what the output has in its place. */
export interface Meant extends Occurrence {
  readonly actual: MeaningElement | undefined;
  /** The VR under which the bytes are the new values; undefined where they are others. */
  readonly arrived: VR | undefined;
}

/** What a tool made of a rendering when it was asked to edit the target. */
export interface Edited {
  readonly from: RenderedFile;
  readonly file: DicomFile;
  /** Elements that had to change. */
  readonly meant: readonly Meant[];
  /** Everything else that is not as it was. */
  readonly collateral: readonly Difference[];
  readonly evidence: { readonly ask: string; readonly rendering: RenderingId };
}

/** The Meaning in which the target has the new values, at every depth or in one Item. */
function withNew(
  meaning: Meaning,
  address: Address,
  path: ItemPath | undefined,
  values: readonly GivenValue[],
  here: ItemPath = [],
): Meaning {
  const isHere = path === undefined || pathText(here) === pathText(path);
  return {
    elements: meaning.elements.map((element): MeaningElement => {
      if (hasItems(element)) {
        const inside = (item: Meaning, i: number): Meaning =>
          withNew(item, address, path, values, [...here, { ...stepOf(element), item: i }]);
        return { ...element, items: element.items.map(inside) };
      }
      if (!isHere || !sameKey(element, address)) return element;
      return { ...address, vr: element.vr, ...givenContent(element.vr, values) };
    }),
  };
}

const stepOf = (element: MeaningElement): Address | { readonly tag: string } =>
  isAddress(element)
    ? { group: element.group, creator: element.creator, element: element.element }
    : { tag: element.tag };

const known = new WeakMap<
  Meaning,
  { readonly edited: Edited; readonly subject: Case; readonly path: ItemPath | undefined }
>();

/** Compares an output with what it had to be; once where several properties look at it. */
function examine(
  from: RenderedFile,
  file: DicomFile,
  output: Meaning,
  subject: Case,
  path: ItemPath | undefined,
  evidence: Edited['evidence'],
): Edited {
  const before = known.get(output);
  if (before?.edited.from === from && before.subject === subject && before.path === path)
    return { ...before.edited, evidence };
  const edited = compare(from, file, output, subject, path, evidence);
  known.set(output, { edited, subject, path });
  return edited;
}

function compare(
  from: RenderedFile,
  file: DicomFile,
  output: Meaning,
  subject: Case,
  path: ItemPath | undefined,
  evidence: Edited['evidence'],
): Edited {
  const { address } = subject.target;
  const { values } = editOf(subject);
  const there = byPlace(output);
  const explicit = encodingOf(file.transferSyntax).explicit;
  const meant = occurrencesOf(from.meaning, address, path)
    .filter(({ element }) => !hasItems(element))
    .map((one): Meant => {
      const actual = there.get(placeText(one.path, one.element));
      const likely = actual && explicit && actual.vr !== 'UN' ? [actual.vr, one.element.vr] : [one.element.vr];
      return { ...one, actual, arrived: actual && arrival(actual, values, likely) };
    });
  const places = new Set(meant.map((one) => placeText(one.path, one.element)));
  const collateral = compareMeanings(withNew(from.meaning, address, path, values), output).filter(
    (difference) =>
      !isRewritten(difference) &&
      !isDroppedOrphan(difference) &&
      !places.has(placeText(difference.path, difference.key)),
  );
  return { from, file, meant, collateral, evidence };
}

/** What happened to the renderings, or the judgement that takes its place. */
export type EditResults = ReadonlyMap<RenderingId, Edited>;

/**
 * What happened to the renderings. An output that cannot be read is a failure of the claim that editing works (`claimed`);
 * other claims are not exercised then, nor where the new values do not arrive in the canonical rendering.
 */
export function editResults(
  subject: RenderedCase,
  got: Observations,
  tool: Capabilities,
  claimed: boolean,
): EditResults | { readonly judgement: Judgement } {
  const asks = editAsks(subject, tool);
  if ('unsupported' in asks) return { judgement: verdict('unsupported', asks.unsupported) };
  const answers = gather(asks, got, 'edit');
  if ('judgement' in answers) return answers;
  const path = pathIn(subject.case, scopeOf(subject.case, tool.edit!)!);
  const results = new Map<RenderingId, Edited>();
  for (const { rendering } of asks) {
    const from = fileOf(subject, rendering);
    const evidence = answers.ask(rendering);
    const output = readOutput(from, answers.answer(rendering)!.output);
    if ('unreadable' in output) {
      const sentence = `wrote a broken file: ${output.unreadable}`;
      if (!claimed) return { judgement: verdict('not-exercised', sentence, evidence) };
      const proof = { expected: 'a complete DICOM file', observed: output.unreadable, ...evidence };
      return { judgement: failure(subject, 'unreadable-output', sentence, proof) };
    }
    const result = examine(from, output.file, output.meaning, subject.case, path, evidence);
    if (rendering === 'canonical' && !claimed && !hasArrived(result, tool)) {
      const sentence = 'does not bring the new value into the canonical rendering';
      return { judgement: verdict('not-exercised', sentence, evidence) };
    }
    results.set(rendering, result);
  }
  return results;
}

/** Whether the new values are where they were to go: everywhere, or somewhere where the tool stops at the first element. */
export const hasArrived = ({ meant }: Edited, tool: Capabilities): boolean => {
  const done = meant.filter(({ arrived }) => arrived !== undefined).length;
  return done > 0 && (done === meant.length || (tool.edit!.occurrences === 'first' && onlyOld(meant)));
};

/** Those that were passed over are as they were. */
const onlyOld = (meant: readonly Meant[]): boolean =>
  meant.every(
    ({ arrived, element, actual }) => arrived !== undefined || (actual !== undefined && sameContent(element, actual)),
  );
