import type { Request } from '../../contract/adapter.ts';
import type { Capability } from '../../contract/capability.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { queryKey } from './query-key.ts';
import { searchedRoot } from './searched-root.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/**
 * What dicomfind and dicompull can tell: whether a file has an element with some value. A key without a value matches
 * every file, and `*` matches text only: numbers as text (DS, IS) are compared as numbers. Observed: 0.8.14.
 */
export const FIND: Capability = capability({
  addressing: 'creator',
  depth: ['top', 'path'],
  occurrences: 'first',
  reports: [],
  reads: [implicitLittle, explicitLittle, explicitBig],
  vrs: ['AE', 'CS', 'LO', 'LT', 'SH', 'ST', 'UC', 'UT'],
});

/** The key that matches files in which the element asked for has a value, or why there is none. */
export function findKey(request: Request): { readonly key: string } | { readonly unsupported: string } {
  const { question } = request;
  if (question.operation !== 'lookup') return { unsupported: 'looks up by creator only' };
  const path = question.path ?? [];
  const asked = queryKey(searchedRoot(request, path), path, question.address);
  return 'unsupported' in asked ? asked : { key: `${asked.key}=*` };
}
