import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { commandLineAdapter, inputOf } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { FIND, findKey } from './find-key.ts';
import { vtkDicomTool } from './vtk-dicom.ts';

/** The name of the only file that it copies. */
const COPY = 'IM-0001-0001.dcm';

/** dicompull of vtk-dicom: copies the file, as it is, where an element has a value. Observed: 0.8.14. */
export const dicompull: Adapter = commandLineAdapter({
  ...vtkDicomTool('dicompull'),
  called: 'dicompull --silent -o . -k [CREATOR]gggg,10ee=* FILE',
  quirks: ['It finds what dicomfind finds, and copies the file byte by byte (0.8.14).'],
  operations: {
    lookup: {
      capability: FIND,
      ask: (request) => {
        const asked = findKey(request);
        if ('unsupported' in asked) return asked;
        return { argv: ['dicompull', '--silent', '-o', '.', '-k', asked.key, inputOf(request)] };
      },
      succeeded: ({ exit, stderr }) => exit === 0 && stderr.length === 0,
      answer: async (_run, request) => {
        const copy = await readFile(join(request.folder, COPY)).catch(() => undefined);
        if (copy === undefined) return { operation: 'lookup', found: [] };
        if (!copy.equals(await readFile(join(request.folder, inputOf(request))))) {
          throw new Garbled(`${COPY} is no copy of the file`);
        }
        return { operation: 'lookup', found: [{ values: [{ withheld: true }] }] };
      },
    },
  },
});
