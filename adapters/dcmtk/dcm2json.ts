import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, outputText, writtenFile } from '../command-line.ts';
import { parseDicomJson } from '../parse-dicom-json.ts';
import { dcmtkTool } from './dcmtk.ts';

/** dcm2json (DCMTK): writes the DICOM JSON Model (PS3.18 F), tags and reservations as they are in the file. Observed with 3.6.7. */
export const dcm2json: Adapter = commandLineAdapter({
  ...dcmtkTool('dcm2json'),
  called: 'dcm2json FILE [DOCUMENT]',
  quirks: [
    'In Implicit VR, elements of creators that its dictionary lacks become UN with their bytes in line (3.6.7).',
    'Refuses inf and nan, which JSON cannot hold, unless -ee is given (3.6.7).',
  ],
  operations: {
    read: {
      capability: capability({ depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'vr', 'values'] }),
      ask: (request) => ({ argv: ['dcm2json', inputOf(request)] }),
      answer: (run) => ({ operation: 'read', elements: parseDicomJson(outputText(run)) }),
    },
    exportJson: {
      capability: capability({ depth: ['all'], occurrences: 'all' }),
      ask: (request) => ({ argv: ['dcm2json', inputOf(request), request.output] }),
      answer: (_run, request) => writtenFile(request),
    },
  },
});
