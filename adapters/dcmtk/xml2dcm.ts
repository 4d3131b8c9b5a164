import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { dcmtkTool } from './dcmtk.ts';

/**
 * dcm2xml and back with xml2dcm (DCMTK), in DCMTK's own format: xml2dcm does not read the Native DICOM Model. Binary
 * data are asked for, because without them the document cannot be read back. Observed with 3.6.7.
 */
export const xml2dcm: Adapter = commandLineAdapter({
  ...dcmtkTool('xml2dcm'),
  called: 'dcm2xml +M +Wb FILE dataset.xml && xml2dcm dataset.xml OUTPUT',
  quirks: ['Lengths of Sequences and Items become defined on the way (3.6.7).'],
  operations: {
    roundTrip: {
      capability: capability({ depth: ['all'], occurrences: 'all' }),
      ask: (request) => ({
        steps: [
          { argv: ['dcm2xml', '+M', '+Wb', inputOf(request), 'dataset.xml'] },
          { argv: ['xml2dcm', 'dataset.xml', request.output] },
        ],
      }),
      answer: (_run, request) => writtenFile(request),
    },
  },
});
