import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { gdcmTool } from './gdcm.ts';
import { removeOption } from './remove-option.ts';

/**
 * gdcmanon (GDCM) with `--dumb`: removes from the root only, and says success whether or not there was anything to
 * remove. Of a creator that reserves two blocks only the first is searched. Observed with 3.0.21.
 */
export const gdcmanon: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmanon'),
  operations: {
    erase: {
      capability: capability({ depth: ['top'], occurrences: 'first' }),
      ask: (request) => {
        const { question, output } = request;
        const option = removeOption(question);
        if (typeof option !== 'string') return option;
        if (question.operation === 'erase' && question.path !== undefined && question.path.length > 0) {
          return { unsupported: 'removes from the root only' };
        }
        return { argv: ['gdcmanon', '--dumb', '--remove', option, '-i', inputOf(request), '-o', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
    eraseByTag: {
      capability: capability({ addressing: 'number', depth: ['top'], occurrences: 'first' }),
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'eraseByTag') return { unsupported: 'not an erase by number' };
        const tag = `${question.tag.slice(0, 4)},${question.tag.slice(4)}`;
        return { argv: ['gdcmanon', '--dumb', '--remove', tag, '-i', inputOf(request), '-o', output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
