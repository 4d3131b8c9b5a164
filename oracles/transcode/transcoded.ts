import type { Capabilities } from '../../contract/capability.ts';
import { includes } from '../../contract/capability.ts';
import type { Case, RenderedCase, RenderedFile, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Ask, Observations } from '../../contract/property.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import type { Deviation } from '../../dicom/read/deviation.ts';
import { TRANSFER_SYNTAX, TRANSFER_SYNTAX_NAMES } from '../../dicom/transfer-syntax.ts';
import { askAbout } from '../ask-about.ts';
import { gather } from '../gather.ts';
import { failure, fileOf, verdict } from '../judge-helpers.ts';
import { outOfReach } from '../reach.ts';
import { readOutput } from '../read-output.ts';

/**
 * The Transfer Syntax that a tool is asked for: one of those it writes other than that of the case, in turn by the id of
 * the case, so that all come up. Undefined where it writes no other.
 */
export function targetSyntax(subject: Case, writes: readonly string[] | 'all'): string | undefined {
  const others = Object.values(TRANSFER_SYNTAX).filter(
    (uid) => uid !== subject.encoding.transferSyntax && includes(writes, uid),
  );
  return others[Number.parseInt(subject.id.slice(0, 8), 16) % others.length];
}

/** The short name of a Transfer Syntax, for a sentence. */
export const syntaxName = (uid: string): string =>
  Object.entries(TRANSFER_SYNTAX_NAMES).find(([, known]) => known === uid)?.[0] ?? uid;

/** Asks for the renderings in another Transfer Syntax, or why the tool cannot be asked. */
export function transcodeAsks(
  subject: RenderedCase,
  tool: Capabilities,
  renderings: readonly RenderingId[],
): readonly Ask[] | { readonly unsupported: string } {
  const out = outOfReach(subject, tool.transcode, renderings);
  if (out) return out;
  const transferSyntax = targetSyntax(subject.case, tool.transcode!.writes);
  if (transferSyntax === undefined) return { unsupported: 'the tool writes no other Transfer Syntax' };
  return renderings.map((rendering) => askAbout(rendering, { operation: 'transcode', transferSyntax }));
}

/** A rendering, and what a tool made of it. */
export interface Transcoded {
  readonly from: RenderedFile;
  readonly file: DicomFile;
  readonly meaning: Meaning;
  /** What our reader found not to be allowed in the output. */
  readonly deviations: readonly Deviation[];
  /** Transfer Syntax UID asked for. */
  readonly to: string;
  readonly evidence: { readonly ask: string; readonly rendering: RenderingId };
}

/**
 * The outputs by rendering, or the judgement that takes their place. An output that cannot be read is a failure of one
 * claim (`claimed`) and leaves the others unexercised.
 */
export function transcodeResults(
  subject: RenderedCase,
  got: Observations,
  asks: readonly Ask[] | { readonly unsupported: string },
  claimed: boolean,
): ReadonlyMap<RenderingId, Transcoded> | { readonly judgement: Judgement } {
  if ('unsupported' in asks) return { judgement: verdict('unsupported', asks.unsupported) };
  const answers = gather(asks, got, 'transcode');
  if ('judgement' in answers) return answers;
  const results = new Map<RenderingId, Transcoded>();
  for (const { rendering, question } of asks) {
    const from = fileOf(subject, rendering);
    const to = question.operation === 'transcode' ? question.transferSyntax : '';
    const evidence = answers.ask(rendering);
    const output = readOutput(from, answers.answer(rendering)!.output);
    if ('unreadable' in output) {
      const sentence = `wrote a broken file in ${syntaxName(to)}: ${output.unreadable}`;
      if (!claimed) return { judgement: verdict('not-exercised', sentence, evidence) };
      const proof = { expected: 'a complete DICOM file', observed: output.unreadable, ...evidence };
      return { judgement: failure(subject, 'unreadable-output', sentence, proof) };
    }
    results.set(rendering, { from, ...output, to, evidence });
  }
  return results;
}
