import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { NUMERIC, TEXT } from '../printed-bytes.ts';
import { parseRow } from './parse-row.ts';
import { queryKey } from './query-key.ts';
import { searchedRoot } from './searched-root.ts';
import { vtkDicomTool } from './vtk-dicom.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/**
 * dicomtocsv of vtk-dicom: one element by creator, at the root or along a path. Observed: 0.8.14. It takes the first Item
 * that has the element, prints bytes as decimal numbers, and refuses a private element that its dictionary lacks. A file
 * that it cannot read makes no row and no message.
 */
export const dicomtocsv: Adapter = commandLineAdapter({
  ...vtkDicomTool('dicomtocsv'),
  called: 'dicomtocsv --silent --noheader --image -k SOPInstanceUID -k [CREATOR]gggg,10ee FILE',
  quirks: [
    'A private element that its dictionary lacks is refused, whatever the file holds: Unrecognized DICOM tag (0.8.14).',
    'Of a sequence only the first Item that has the element is shown (0.8.14).',
    'Of a creator that reserves two blocks only the first is searched (0.8.14).',
  ],
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
        const asked = queryKey(searchedRoot(request, path), path, question.address);
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
