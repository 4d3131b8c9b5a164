import { join } from 'node:path';
import type { Adapter, Package } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, outputText, writtenFile } from '../command-line.ts';
import { pythonTogether } from '../python/python-together.ts';
import { toolsFolder } from '../tools-folder.ts';
import { parseShow } from './parse-show.ts';

const { implicitLittle, explicitLittle, deflated } = TRANSFER_SYNTAX;

/** Where the command line of a release is. */
interface Place {
  readonly id: string;
  readonly install: string;
  readonly package: Package;
  /** The script, and the Python that runs what `codify` writes. */
  readonly binary: string;
  readonly python: string;
  readonly build?: string;
}

/** The bytes of a value that `codify` leaves out: none of ours is so long. */
const CODED = '100000000';

/**
 * pydicom's own command line: `show` lists a file, `codify` writes a program that makes it again. Observed: 2.3.1 and
 * 3.0.2. Values of more than 16 bytes or items are told by their number alone.
 */
const pydicomShowAt = ({ binary, python, ...place }: Place): Adapter =>
  commandLineAdapter({
    ...place,
    binary,
    toolkit: 'pydicom',
    called:
      'pydicom show FILE; pydicom codify -p -s OUTPUT FILE code.py, then python3 code.py; several files at once: the same for each, in forks of a Python that has loaded it (adapters/python/many.py)',
    quirks: [
      'A file that is not DICOM is shown as elements, with exit status 0 (2.3.1, 3.0.2).',
      'codify writes a private element under the number that it had, its creator as one more element (3.0.2).',
      'codify loses every private Sequence: the program sets it as an attribute of its own, ds.Tag002110fe, of which pydicom warns when it runs (2.3.1, 3.0.2).',
      'For an AT value codify writes a program that is no Python: leading zeros in (0008, 0060); for UN it names a VR that there is not, VR.UN (2.3.1).',
    ],
    together: pythonTogether(python, ['pydicom.cli.main', 'pydicom.cli.codify', 'pydicom.cli.show']),
    version: {
      // The command line tells no version.
      command: [python, '-c', 'import pydicom; print(pydicom.__version__)'],
      parse: (run) => /^(\d+\.\d+\.\d+)$/m.exec(outputText(run))?.[1],
    },
    operations: {
      read: {
        capability: capability({
          depth: ['all'],
          occurrences: 'all',
          reports: ['path', 'item', 'vr', 'name', 'values'],
          // Words are shown as they are in the file, which a listing of bytes does not tell.
          reads: [implicitLittle, explicitLittle, deflated],
        }),
        ask: (request) => ({ argv: [binary, 'show', inputOf(request)] }),
        answer: (run) => ({ operation: 'read', elements: parseShow(outputText(run)) }),
      },
      roundTrip: {
        capability: capability({
          depth: ['all'],
          occurrences: 'all',
          reads: [implicitLittle, explicitLittle, deflated],
          writes: [implicitLittle, explicitLittle, deflated],
        }),
        ask: (request) => ({
          steps: [
            { argv: [binary, 'codify', '-p', '-e', CODED, '-s', request.output, inputOf(request), 'code.py'] },
            { argv: [python, 'code.py'] },
          ],
        }),
        answer: (_run, request) => writtenFile(request),
      },
    },
  });

/** The distribution's. */
export const pydicomShow: Adapter = pydicomShowAt({
  id: 'pydicom-show',
  install: 'apt install python3-pydicom',
  package: { via: 'apt', packages: ['python3-pydicom'] },
  binary: '/usr/bin/pydicom',
  python: '/usr/bin/python3',
  build: 'python3-pydicom',
});

const RELEASE = '3.0.2';
const NAME = `pydicom-${RELEASE}`;

/** The current release of PyPI. */
export const pydicomShowRelease: Adapter = pydicomShowAt({
  id: `pydicom-show-${RELEASE}`,
  install: `pip install pydicom==${RELEASE}`,
  package: { via: 'pip', name: NAME, requirements: [`pydicom==${RELEASE}`] },
  binary: join(toolsFolder(), NAME, 'bin/pydicom'),
  python: join(toolsFolder(), NAME, 'bin/python'),
});
