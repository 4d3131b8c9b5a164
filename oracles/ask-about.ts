import type { RenderingId } from '../contract/case.ts';
import type { Question } from '../contract/operation.ts';
import type { Ask } from '../contract/property.ts';
import { keyText, type RawPath } from '../dicom/address.ts';

const rawPathText = (path: RawPath): string => path.map((step) => `${step.tag}[${step.item}]`).join('/');

/** A question in one line, the same for the same question: `lookup (0021,"ACME",04) in 00081140[1]`. */
function questionText(question: Question): string {
  switch (question.operation) {
    case 'lookup':
    case 'erase': {
      const where = question.path === undefined ? 'everywhere' : `in ${rawPathText(question.path) || 'the root'}`;
      return `${question.operation} ${keyText(question.address)} ${where}`;
    }
    case 'lookupByTag':
    case 'eraseByTag':
      return `${question.operation} ${question.tag}`;
    case 'transcode':
      return `transcode to ${question.transferSyntax}`;
    default:
      return question.operation;
  }
}

/** An ask whose id is made of its question, so that properties which ask the same share one run of the tool. */
export const askAbout = (rendering: RenderingId, question: Question): Ask => ({
  id: `${rendering}: ${questionText(question)}`,
  rendering,
  question,
});
