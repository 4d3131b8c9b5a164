import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { gdcmTool } from './gdcm.ts';
import { removeOption } from './remove-option.ts';

/** gdcmclean (GDCM): removes by creator, at every depth and in every block of the creator. Observed with 3.0.21. */
export const gdcmclean: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmclean'),
  operations: {
    erase: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
      }),
      ask: (request) => {
        const { question, output } = request;
        const option = removeOption(question);
        if (typeof option !== 'string') return option;
        if (question.operation === 'erase' && question.path !== undefined) {
          return { unsupported: 'removes at every depth, not from one Item' };
        }
        return { argv: ['gdcmclean', '--remove', option, '-i', inputOf(request), '-o', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
