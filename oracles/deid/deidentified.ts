import type { Capabilities } from '../../contract/capability.ts';
import type { RenderedCase, RenderedFile, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Ask, Observations } from '../../contract/property.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { askAbout } from '../ask-about.ts';
import { elementsOf, isPrivateKey, type Occurrence } from '../expected.ts';
import { gather } from '../gather.ts';
import { failure, fileOf, verdict } from '../judge-helpers.ts';
import { outOfReach } from '../reach.ts';
import { readOutput } from '../read-output.ts';

/** Asks for renderings without private data, or why the tool cannot be asked. */
export const deidAsks = (
  subject: RenderedCase,
  tool: Capabilities,
  renderings: readonly RenderingId[],
  keepSafePrivate: boolean,
): readonly Ask[] | { readonly unsupported: string } =>
  outOfReach(subject, tool.deidentify, renderings) ??
  renderings.map((rendering) => askAbout(rendering, { operation: 'deidentify', keepSafePrivate }));

/** A rendering, and what a tool left of it. */
export interface Deidentified {
  readonly from: RenderedFile;
  readonly meaning: Meaning;
  /** The private data elements that are left, with and without an owner. Lone creators and group lengths are none. */
  readonly left: readonly Occurrence[];
  readonly evidence: { readonly ask: string; readonly rendering: RenderingId };
}

/** The private data elements of a Meaning, at every depth. */
export const privateIn = (meaning: Meaning): readonly Occurrence[] =>
  elementsOf(meaning).filter(({ element }) => isPrivateKey(element));

/**
 * The outputs by rendering, or the judgement that takes their place. An output that cannot be read is a failure of one
 * claim (`claimed`) and leaves the others unexercised.
 */
export function deidResults(
  subject: RenderedCase,
  got: Observations,
  asks: readonly Ask[] | { readonly unsupported: string },
  claimed: boolean,
): ReadonlyMap<RenderingId, Deidentified> | { readonly judgement: Judgement } {
  if ('unsupported' in asks) return { judgement: verdict('unsupported', asks.unsupported) };
  const answers = gather(asks, got, 'deidentify');
  if ('judgement' in answers) return answers;
  const results = new Map<RenderingId, Deidentified>();
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
    results.set(rendering, { from, meaning: output.meaning, left: privateIn(output.meaning), evidence });
  }
  return results;
}
