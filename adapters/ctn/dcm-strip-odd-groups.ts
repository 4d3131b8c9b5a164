import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { CTN_READS, ctnTool, withoutErrors } from './ctn.ts';

/** dcm_strip_odd_groups of CTN: a copy without the private groups. Observed: 3.2.0. */
export const dcmStripOddGroups: Adapter = commandLineAdapter({
  ...ctnTool('dcm_strip_odd_groups'),
  called: 'dcm_strip_odd_groups -t -T FILE OUT',
  quirks: [
    'Private elements in Items stay (3.2.0). It states no profile; its name says that odd groups go, and those in Items are no less odd.',
    'It lists the whole file on stdout (3.2.0).',
  ],
  operations: {
    deidentify: {
      capability: capability({ depth: ['all'], occurrences: 'all', reads: CTN_READS }),
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'deidentify' || question.keepSafePrivate) {
          return { unsupported: 'has no list of safe private elements' };
        }
        return { argv: ['dcm_strip_odd_groups', '-t', '-T', inputOf(request), output] };
      },
      succeeded: withoutErrors,
      answer: (_run, request) => writtenFile(request),
    },
  },
});
