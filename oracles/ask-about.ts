import type { RenderingId } from '../contract/case.ts';
import type { GivenValue, Question } from '../contract/operation.ts';
import type { Ask } from '../contract/property.ts';
import { keyText, type RawPath } from '../dicom/address.ts';

const rawPathText = (path: RawPath): string => path.map((step) => `${step.tag}[${step.item}]`).join('/');

const whereText = (path: RawPath | undefined): string =>
  path === undefined ? 'everywhere' : `in ${rawPathText(path) || 'the root'}`;

const valuesText = (values: readonly GivenValue[]): string =>
  JSON.stringify(values.map((value) => (typeof value === 'string' ? value : `base64 ${value.base64}`)).join('\\'));

/** A question in one line, the same for the same question: `lookup (0021,"ACME",04) in 00081140[1]`. */
function questionText(question: Question): string {
  switch (question.operation) {
    case 'lookup':
    case 'erase':
      return `${question.operation} ${keyText(question.address)} ${whereText(question.path)}`;
    case 'edit':
    case 'insert': {
      const { operation, address, path, vr, values } = question;
      const kind = vr === undefined ? '' : ` as ${vr}`;
      return `${operation} ${keyText(address)} ${whereText(path)} with ${valuesText(values)}${kind}`;
    }
    case 'editByTag':
      return `editByTag ${question.tag} with ${valuesText(question.values)}`;
    case 'deidentify':
      return `deidentify ${question.keepSafePrivate ? 'keeping what is safe' : 'keeping nothing private'}`;
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
