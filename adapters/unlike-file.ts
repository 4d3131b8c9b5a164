import type { RenderedFile } from '../contract/case.ts';
import type { Observation } from '../contract/observation.ts';
import type { Operation } from '../contract/operation.ts';
import type { Element } from '../dicom/data-set.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { tagText } from '../dicom/tag.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import type { AnswerTo } from '../oracles/gather.ts';
import { rawPathText } from '../oracles/raw-path.ts';
import { matchListing } from '../oracles/read/match-listing.ts';
import { placedElements } from '../oracles/read/placed-elements.ts';
import { sampleFile } from './sample-file.ts';

/** The answer in an observation, for tests; anything else is an error that says what it was. */
export function answerOf<O extends Operation>(got: Observation, operation: O): AnswerTo<O> {
  if (got.kind !== 'answer' || got.answer.operation !== operation) throw new Error(JSON.stringify(got));
  return got.answer as AnswerTo<O>;
}

/** A test file with what is known of it. */
export const sampleRendering = (
  elements: readonly Element[],
  transferSyntax: string = TRANSFER_SYNTAX.explicitLittle,
): RenderedFile => ({
  name: 'in.dcm',
  meaning: meaningOf({ elements }),
  dataSet: { elements },
  transferSyntax,
  bytes: sampleFile(elements, transferSyntax),
});

/**
 * How a listing differs from its file, for tests: elements that are missing, have another value or show none
 * (`silent`), and rows that are no element of the file.
 */
export function unlikeFile(file: RenderedFile, got: Observation): string[] {
  const { elements } = answerOf(got, 'read');
  const listing = matchListing(file, elements, 'all');
  const seen = new Set([...listing.values()].map((listed) => listed.seen));
  const unlike = placedElements(file)
    .map((placed) => ({ placed, value: listing.get(placed)?.value ?? 'missing' }))
    .filter(({ value }) => value !== 'same')
    .map(({ placed, value }) => `${value} ${tagText(placed.tag)} in ${rawPathText(placed.raw) || 'the root'}`);
  return [...unlike, ...elements.filter((row) => !seen.has(row)).map((row) => `extra ${JSON.stringify(row)}`)];
}
