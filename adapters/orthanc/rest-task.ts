import type { Answer } from '../../contract/observation.ts';
import type { GivenValue, Question } from '../../contract/operation.ts';
import { Garbled } from '../garbled.ts';
import type { InstanceUids } from './instance-uids.ts';
import type { Reply } from './orthanc-server.ts';
import { parseOrthancTags } from './parse-orthanc-tags.ts';

/** What is asked of Orthanc about an instance that it has, and what its reply says. */
export interface RestTask {
  readonly method: 'GET' | 'POST';
  /** Behind `/instances/ID`, or from the root where it begins with `/dicom-web`. */
  readonly path: string;
  readonly body?: string;
  /** May throw `Garbled`. */
  answer(reply: Reply): Answer;
  /** The answer where there is no such element: 404. */
  readonly absent?: Answer;
}

const NO_WAY: { readonly unsupported: string } = { unsupported: 'the REST API has no way to ask this' };

/** The request for a question; `unsupported` where the REST API has none. */
export function restTask(question: Question, uids: InstanceUids): RestTask | { readonly unsupported: string } {
  switch (question.operation) {
    case 'read':
      return {
        method: 'GET',
        path: '/tags',
        answer: ({ body }) => ({ operation: 'read', elements: parseOrthancTags(Buffer.from(body).toString('utf8')) }),
      };
    case 'lookupByTag':
      return {
        method: 'GET',
        path: `/content/${question.tag.slice(0, 4)}-${question.tag.slice(4)}`,
        answer: contentAnswer,
        absent: { operation: 'lookupByTag', found: [] },
      };
    case 'eraseByTag':
      return modify('eraseByTag', { Remove: [numberText(question.tag)] });
    case 'editByTag':
      return replace(question.tag, question.values);
    case 'transcode':
      return modify('transcode', { Transcode: question.transferSyntax });
    case 'deidentify':
      if (question.keepSafePrivate) return { unsupported: 'keeps all private elements, or those that are named to it' };
      return written('deidentify', { method: 'POST', path: '/anonymize', body: '{}' });
    case 'exportJson':
      return {
        method: 'GET',
        path: `/dicom-web/studies/${uids.study}/series/${uids.series}/instances/${uids.instance}/metadata`,
        answer: ({ body }) => ({ operation: 'exportJson', document: body }),
      };
    case 'store':
      return written('store', { method: 'GET', path: '/file' });
    default:
      return NO_WAY;
  }
}

type Written = 'eraseByTag' | 'editByTag' | 'transcode' | 'deidentify' | 'store';

const written = (operation: Written, request: Pick<RestTask, 'method' | 'path' | 'body'>): RestTask => ({
  ...request,
  answer: ({ body }) => {
    if (body.length === 0) throw new Garbled('said success and gave no file');
    return { operation, output: body };
  },
});

/** A copy that is still the same instance: without `Keep` it is given UIDs of its own. */
const modify = (operation: Written, changes: object): RestTask =>
  written(operation, {
    method: 'POST',
    path: '/modify',
    body: JSON.stringify({
      ...changes,
      Keep: ['SOPInstanceUID', 'SeriesInstanceUID', 'StudyInstanceUID'],
      Force: true,
    }),
  });

function replace(tag: string, values: readonly GivenValue[]): RestTask | { readonly unsupported: string } {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length < values.length) return { unsupported: 'values are given as text' };
  return modify('editByTag', { Replace: { [numberText(tag)]: texts.join('\\') } });
}

/** Text and bytes as they are in the file, numbers little endian; of a Sequence the numbers of its Items, as JSON. */
function contentAnswer({ type, body }: Reply): Answer {
  const isSequence = type.startsWith('application/json');
  const values = isSequence || body.length === 0 ? [] : [{ base64: Buffer.from(body).toString('base64') }];
  return { operation: 'lookupByTag', found: [{ values }] };
}

const numberText = (tag: string): string => `${tag.slice(0, 4)},${tag.slice(4)}`.toLowerCase();
