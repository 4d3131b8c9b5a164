import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, Request } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { NUMERIC, TEXT } from '../printed-bytes.ts';
import { parseRow } from './parse-row.ts';
import { queryKey } from './query-key.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/**
 * dicomtocsv of vtk-dicom: one element by creator, at the root or along a path. Observed: 0.8.14. It takes the first Item
 * that has the element, prints bytes as decimal numbers, and refuses a private element that its dictionary lacks. A file
 * that it cannot read makes no row and no message.
 */
export const dicomtocsv: Adapter = commandLineAdapter({
  id: 'dicomtocsv',
  toolkit: 'vtk-dicom',
  install: 'apt install vtk-dicom-tools',
  binary: 'dicomtocsv',
  version: { parse: ({ stdout }) => /^dicomtocsv (\d\S*)/.exec(new TextDecoder().decode(stdout))?.[1] },
  build: 'vtk-dicom-tools',
  operations: {
    lookup: {
      capability: capability({
        addressing: 'creator',
        depth: ['top', 'path'],
        occurrences: 'first',
        reports: ['values'],
        reads: [implicitLittle, explicitLittle, explicitBig],
        vrs: [...TEXT, ...NUMERIC].filter((vr) => vr !== 'SV' && vr !== 'UV'),
      }),
      ask: (request) => {
        const { question } = request;
        if (question.operation !== 'lookup') return { unsupported: 'looks up by creator only' };
        const file = inputOf(request);
        const path = question.path ?? [];
        const asked = queryKey(path.length === 0 ? { elements: [] } : rootOf(request, path), path, question.address);
        if ('unsupported' in asked) return asked;
        const keys = ['-k', 'SOPInstanceUID', '-k', asked.key];
        return { argv: ['dicomtocsv', '--silent', '--noheader', '--image', ...keys, file] };
      },
      answer: (run, { question }) => {
        const row = parseRow(outputText(run));
        if (row?.uid === '') return { kind: 'refused', message: 'read nothing from the file' };
        // A key with a path is also a filter: no row where the path leads to nothing.
        const nested = 'path' in question && (question.path?.length ?? 0) > 0;
        if (row === undefined && !nested) return { kind: 'refused', message: 'made no row for the file' };
        return { operation: 'lookup', found: row?.found ?? [] };
      },
    },
  },
});

/** The file's Data Set, with private elements opened that a path says are sequences. */
function rootOf(request: Request, path: readonly { readonly tag: string }[]): DataSet {
  const sequences = new Set(path.map(({ tag }) => tag.slice(0, 4) + tag.slice(6)));
  const bytes = readFileSync(join(request.folder, inputOf(request)));
  const read = readFile(bytes, { vrOf: ({ group, element }) => (sequences.has(group + element) ? 'SQ' : undefined) });
  return read.file?.dataSet ?? { elements: [] };
}
