import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf } from '../command-line.ts';
import { Garbled } from '../garbled.ts';
import { CTN_READS, CTN_TEXT, ctnTool, groupAndElement, isAbsent, withoutErrors } from './ctn.ts';

/** dcm_dump_element of CTN: writes the value of one element of the root, found by number, to a file. Observed: 3.2.0. */
export const dcmDumpElement: Adapter = commandLineAdapter({
  ...ctnTool('dcm_dump_element'),
  called: 'dcm_dump_element -t gggg eeee FILE VALUE',
  quirks: [
    'Whole numbers are written in the byte order of the machine, FL and FD in that of the file (3.2.0).',
    'An element that is not there is an error, exit status 1 (3.2.0).',
  ],
  operations: {
    lookupByTag: {
      capability: capability({
        addressing: 'number',
        depth: ['top'],
        occurrences: 'first',
        reports: ['values'],
        reads: CTN_READS,
        vrs: [...CTN_TEXT, 'SL', 'SS', 'UL', 'US'],
      }),
      ask: (request) => {
        const { question, output } = request;
        if (question.operation !== 'lookupByTag') return { unsupported: 'looks up by number only' };
        return { argv: ['dcm_dump_element', '-t', ...groupAndElement(question.tag), inputOf(request), output] };
      },
      succeeded: (run) => withoutErrors(run) || isAbsent(run),
      answer: async (run, { folder, output }) => {
        if (isAbsent(run)) return { operation: 'lookupByTag', found: [] };
        const value = await readFile(join(folder, output)).catch(() => {
          throw new Garbled(`said success and wrote no ${output}`);
        });
        const values = value.length === 0 ? [] : [{ base64: value.toString('base64') }];
        return { operation: 'lookupByTag', found: [{ values }] };
      },
    },
  },
});
