import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { NUMERIC, TEXT } from '../printed-bytes.ts';
import { parseDicomdump } from './parse-dicomdump.ts';
import { vtkDicomTool } from './vtk-dicom.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/** dicomdump of vtk-dicom: the whole file, with the names of its private dictionary. Observed: 0.8.14. */
export const dicomdump: Adapter = commandLineAdapter({
  ...vtkDicomTool('dicomdump'),
  called: 'dicomdump FILE',
  quirks: [
    'The exit status is 0 whatever happens: a file that it cannot read leaves a message on stderr (0.8.14).',
    'Spaces behind a creator keep it from being found in the dictionary (0.8.14).',
    'Files of one series are merged into one listing (0.8.14); it is asked about one file at a time here.',
  ],
  operations: {
    read: {
      capability: capability({
        addressing: 'creator',
        depth: ['all'],
        occurrences: 'all',
        reports: ['path', 'item', 'vr', 'name', 'values'],
        reads: [implicitLittle, explicitLittle, explicitBig],
        vrs: [...TEXT, ...NUMERIC, 'AT', 'SQ'],
        // A newline shows as \012, which in a VR of several values cannot be told from the values "" and "012".
        singleLineText: true,
      }),
      ask: (request) => ({ argv: ['dicomdump', inputOf(request)] }),
      succeeded: ({ exit, stderr }) => exit === 0 && stderr.length === 0,
      answer: (run) => {
        const text = outputText(run);
        return text === ''
          ? { kind: 'refused', message: 'lists nothing and says nothing' }
          : { operation: 'read', elements: parseDicomdump(text) };
      },
    },
  },
});
