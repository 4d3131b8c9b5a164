import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../../contract/adapter.ts';
import type { RawPath } from '../../dicom/address.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { inputOf } from '../command-line.ts';

/**
 * The Data Set in which `queryKey` follows a path: the file's, with private elements opened that the path says are
 * sequences; an empty one for the root, where there is nothing to follow.
 */
export function searchedRoot(request: Request, path: RawPath): DataSet {
  if (path.length === 0) return { elements: [] };
  const sequences = new Set(path.map(({ tag }) => tag.slice(0, 4) + tag.slice(6)));
  const bytes = readFileSync(join(request.folder, inputOf(request)));
  const read = readFile(bytes, { vrOf: ({ group, element }) => (sequences.has(group + element) ? 'SQ' : undefined) });
  return read.file?.dataSet ?? { elements: [] };
}
