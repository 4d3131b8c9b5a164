import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { CTN_READS, ctnTool, groupAndElement, withoutErrors } from './ctn.ts';

/** dcm_rm_element of CTN: removes one element of the root by its number. Observed: 3.2.0. */
export const dcmRmElement: Adapter = commandLineAdapter({
  ...ctnTool('dcm_rm_element'),
  called: 'dcm_rm_element -t gggg eeee FILE OUT',
  quirks: ['An element that is not there is no error: the copy is unchanged (3.2.0).'],
  operations: {
    eraseByTag: {
      capability: capability({ addressing: 'number', depth: ['top'], occurrences: 'first', reads: CTN_READS }),
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'eraseByTag') return { unsupported: 'erases by number only' };
        return { argv: ['dcm_rm_element', '-t', ...groupAndElement(question.tag), inputOf(request), output] };
      },
      succeeded: withoutErrors,
      answer: (_run, request) => writtenFile(request),
    },
  },
});
