import type { RenderedCase, RenderedFile, RenderingId } from '../contract/case.ts';
import { classText } from '../contract/editions.ts';
import type { Harm, Judgement, Verdict } from '../contract/judgement.ts';
import { hasItems, type MeaningElement } from '../dicom/meaning.ts';

/** Texts in a judgement stay below this many characters, and so below two kilobytes with what results add. */
const LONGEST = 900;

/** A text that fits into a report. */
const clip = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

/** What a judgement shows beside its sentence. */
export interface Evidence {
  readonly expected?: string;
  readonly observed?: string;
  readonly ask?: string;
  readonly rendering?: RenderingId;
}

const clipped = (evidence: Evidence): Evidence => ({
  ...evidence,
  ...(evidence.expected === undefined ? {} : { expected: clip(evidence.expected) }),
  ...(evidence.observed === undefined ? {} : { observed: clip(evidence.observed) }),
});

/** A judgement that is neither fail nor lax. */
export const verdict = (
  kind: Exclude<Verdict, 'fail' | 'lax'>,
  sentence: string,
  evidence: Evidence = {},
): Judgement => ({
  verdict: kind,
  sentence: clip(sentence),
  ...clipped(evidence),
});

/** A failure; on data that the Standard does not allow but tools meet, `lax`, with their class and the edition. */
export const failure = (subject: RenderedCase, harm: Harm, sentence: string, evidence: Evidence): Judgement => ({
  verdict: subject.case.validity === 'legal' ? 'fail' : 'lax',
  harm,
  sentence: clip(sentence) + (subject.case.validity === 'legal' ? '' : `, on ${classText(subject.case)}`),
  ...clipped(evidence),
});

/** The file that single-file properties are about. */
export const fileOf = (subject: RenderedCase, rendering: RenderingId): RenderedFile =>
  subject.rendering(rendering).files[0]!;

/** `1 value`, `2 values`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The value of an element, for people. */
export function valueText(element: MeaningElement): string {
  if (hasItems(element)) return count(element.items.length, 'Item');
  if ('values' in element) return element.values.length === 0 ? 'no value' : JSON.stringify(element.values.join('\\'));
  return 'base64' in element ? `bytes ${Buffer.from(element.base64, 'base64').toString('hex')}` : 'fragments';
}
