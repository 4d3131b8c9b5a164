import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { dcmtkTool } from './dcmtk.ts';

/** Characters of a line; dump2dcm reads 4096 where nothing is said. */
const LINE = '1048576';

/**
 * dcmdump and back with dump2dcm (DCMTK). Values are not quoted, because dump2dcm does not undo it, so that a newline in
 * a text breaks the dump. Observed with 3.6.7.
 */
export const dump2dcm: Adapter = commandLineAdapter({
  ...dcmtkTool('dump2dcm'),
  called: `dcmdump +L FILE > dataset.txt && dump2dcm +l ${LINE} dataset.txt OUTPUT`,
  quirks: [
    'What dcmdump shows with an unknown VR comes back as UN (3.6.7).',
    'Of a dump that it cannot read it writes nothing, says so, and ends with status 0 (3.6.7).',
  ],
  operations: {
    roundTrip: {
      capability: capability({ depth: ['all'], occurrences: 'all', singleLineText: true }),
      ask: (request) => ({
        steps: [
          { argv: ['dcmdump', '+L', inputOf(request)], stdout: 'dataset.txt' },
          { argv: ['dump2dcm', '+l', LINE, 'dataset.txt', request.output] },
        ],
      }),
      succeeded: (run) => run.exit === 0 && !/^E: \d+ Errors? found in /m.test(new TextDecoder().decode(run.stderr)),
      answer: (_run, request) => writtenFile(request),
    },
  },
});
