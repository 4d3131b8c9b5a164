import type { Capabilities } from '../../contract/capability.ts';
import type { RenderedCase, RenderedFile, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observations } from '../../contract/property.ts';
import { type Address, type ItemPath, isAddress, pathText, sameKey } from '../../dicom/address.ts';
import { compareMeanings, type Difference } from '../../dicom/compare-meanings.ts';
import type { Meaning, MeaningElement } from '../../dicom/meaning.ts';
import { differenceId, isAt, isDroppedOrphan, isRewritten } from '../differences.ts';
import { elementsOf, isOrphan, type Occurrence, occurrencesOf, occurrenceText, several, without } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, failure, fileOf, verdict } from '../judge-helpers.ts';
import { asksByCreator, hidesVR, pathIn, scopeOf } from '../reach.ts';
import { readOutput } from '../read-output.ts';
import { sameContent } from '../same-content.ts';

/** What a tool made of a rendering when it was asked to erase the target. */
export interface Erased {
  readonly file: RenderedFile;
  /** Elements that had to go. */
  readonly asked: readonly Occurrence[];
  /** Those of them that are still there, under their own creator or under nobody. */
  readonly residue: readonly Occurrence[];
  /** Everything else that is not as it was. */
  readonly collateral: readonly Difference[];
  readonly evidence: { readonly ask: string; readonly rendering: RenderingId };
}

/** Whether an element lies where an address could be if its creator were gone: same group and low byte, no owner. */
const isOrphanOf = (element: MeaningElement, address: Address): boolean =>
  !isAddress(element) &&
  isOrphan(element) &&
  element.tag.startsWith(address.group) &&
  element.tag.endsWith(address.element);

/** The elements asked for that an output still holds, each in its Item or, its creator lost, under nobody. */
export function residueIn(asked: readonly Occurrence[], address: Address, output: Meaning): Occurrence[] {
  const left = elementsOf(output).filter(({ element }) => sameKey(element, address) || isOrphanOf(element, address));
  return asked.filter(({ path, element }) =>
    left.some((one) =>
      sameKey(one.element, address) ? pathText(one.path) === pathText(path) : sameContent(element, one.element),
    ),
  );
}

const known = new WeakMap<Meaning, Erased & { readonly address: Address; readonly path: ItemPath | undefined }>();

/** Compares an output with what it had to be; once where several properties look at it. */
function examine(
  file: RenderedFile,
  output: Meaning,
  address: Address,
  path: ItemPath | undefined,
  evidence: Erased['evidence'],
): Erased {
  const before = known.get(output);
  if (before?.file === file && before.address === address && before.path === path) return { ...before, evidence };
  const erased = compare(file, output, address, path, evidence);
  known.set(output, { ...erased, address, path });
  return erased;
}

function compare(
  file: RenderedFile,
  output: Meaning,
  address: Address,
  path: ItemPath | undefined,
  evidence: Erased['evidence'],
): Erased {
  const asked = occurrencesOf(file.meaning, address, path);
  const residue = residueIn(asked, address, output);
  const collateral = compareMeanings(without(file.meaning, address, path), output).filter(
    (difference) =>
      !isRewritten(difference) &&
      !isDroppedOrphan(difference) &&
      // What is left of the target is residue; an element that lost its owner is missing under its address already.
      !(difference.kind === 'extra' && (isAt(difference, address) || isOrphan(difference.key))),
  );
  return { file, asked, residue, collateral, evidence };
}

/** What happened to the renderings, or how an output cannot be read. */
export type EraseResults = ReadonlyMap<RenderingId, Erased>;

/**
 * What happened to the renderings, or the judgement that takes its place. An element that is left in the canonical
 * rendering, and an output of it that cannot be read, are failures of the claim that erasing works (`claimed`);
 * other claims are not exercised then. Where no VR is shown, the canonical rendering is a control only.
 */
export function eraseResults(
  subject: RenderedCase,
  got: Observations,
  tool: Capabilities,
  renderings: readonly RenderingId[],
  claimed: boolean,
): EraseResults | { readonly judgement: Judgement } {
  const asks = asksByCreator('erase', subject, tool, renderings);
  if ('unsupported' in asks) return { judgement: verdict('unsupported', asks.unsupported) };
  const answers = gather(asks, got, 'erase');
  if ('judgement' in answers) return answers;
  const { address } = subject.case.target;
  const path = pathIn(subject.case, scopeOf(subject.case, tool.erase!)!);
  const results = new Map<RenderingId, Erased>();
  for (const { rendering } of asks) {
    const file = fileOf(subject, rendering);
    const evidence = answers.ask(rendering);
    const output = readOutput(file, answers.answer(rendering)!.output);
    if ('unreadable' in output) {
      const sentence = `wrote a broken file: ${output.unreadable}`;
      if (!claimed && rendering === 'canonical') return { judgement: verdict('not-exercised', sentence, evidence) };
      const proof = { expected: 'a DICOM file', observed: output.unreadable, ...evidence };
      return { judgement: failure(subject, 'unreadable-output', sentence, proof) };
    }
    const result = examine(file, output.meaning, address, path, evidence);
    if (rendering === 'canonical' && isResidue(result, tool)) {
      if (claimed && !hidesVR(subject.case.encoding)) return { judgement: residueFailure(subject, result) };
      const sentence = `${removedText(result)} from the canonical rendering`;
      return { judgement: verdict('not-exercised', sentence, evidence) };
    }
    results.set(rendering, result);
  }
  return results;
}

/** Whether too much is left: anything, or everything where the tool stops at the first element. */
export const isResidue = ({ asked, residue }: Erased, tool: Capabilities): boolean =>
  asked.length === 0 || (tool.erase!.occurrences === 'first' ? residue.length === asked.length : residue.length > 0);

const removedText = ({ asked, residue }: Erased): string =>
  `removed ${asked.length - residue.length} of the ${count(asked.length, 'value')} asked for`;

/** A failure for values that are still there. */
export function residueFailure(subject: RenderedCase, result: Erased): Judgement {
  const { asked, residue, evidence } = result;
  return failure(subject, 'residue', `${removedText(result)} and said success`, {
    expected: `without ${several(asked.map(occurrenceText))}`,
    observed: `with ${several(residue.map(occurrenceText))}`,
    ...evidence,
  });
}

/** Differences that the tool also makes when the blocks are where the vendor puts them. */
export const habits = (control: Erased): ReadonlySet<string> => new Set(control.collateral.map(differenceId));
