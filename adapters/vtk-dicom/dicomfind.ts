import type { Adapter } from '../../contract/adapter.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { FIND, findKey } from './find-key.ts';
import { vtkDicomTool } from './vtk-dicom.ts';

/** dicomfind of vtk-dicom: names the file where an element has a value. Observed: 0.8.14. */
export const dicomfind: Adapter = commandLineAdapter({
  ...vtkDicomTool('dicomfind'),
  called: 'dicomfind -k [CREATOR]gggg,10ee=* FILE',
  quirks: [
    'It tells whether a file matches, not the value that does (0.8.14).',
    'A key without a value matches every file, with and without the element; = * matches no DS and no IS (0.8.14).',
    'A private element that its dictionary lacks is refused (0.8.14).',
  ],
  operations: {
    lookup: {
      capability: FIND,
      ask: (request) => {
        const asked = findKey(request);
        return 'unsupported' in asked ? asked : { argv: ['dicomfind', '-k', asked.key, inputOf(request)] };
      },
      succeeded: ({ exit, stderr }) => exit === 0 && stderr.length === 0,
      answer: (run, request) => ({ operation: 'lookup', found: matchesIn(outputText(run), inputOf(request)) }),
    },
  },
});

/** An element without its value where the file is named; nothing where nothing is. Throws `Garbled` for all else. */
export function matchesIn(output: string, file: string): { readonly values: readonly [{ readonly withheld: true }] }[] {
  if (output === '') return [];
  if (output !== `${file}\n`) throw new Garbled(`names something else than ${file}: ${output.slice(0, 200)}`);
  return [{ values: [{ withheld: true }] }];
}
