import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import { CTN_READS, CTN_TEXT, ctnTool, withoutErrors } from './ctn.ts';
import { parseDcmDumpFile } from './parse-dcm-dump-file.ts';

/** dcm_dump_file of CTN: lists a file, without VRs. Observed: 3.2.0. */
export const dcmDumpFile: Adapter = commandLineAdapter({
  ...ctnTool('dcm_dump_file'),
  called: 'dcm_dump_file -t -m 5000 FILE',
  quirks: [
    'Private elements have no names, and creators no meaning to it (3.2.0).',
    'Of an empty number it shows what its memory holds (3.2.0); the length that it prints beside is taken here.',
    'UL is shown as if it were signed; of FL and FD only the first number, with six digits behind the point (3.2.0).',
    'The exit status is 0 for a file that it cannot read (3.2.0).',
  ],
  operations: {
    read: {
      capability: capability({
        addressing: 'number',
        depth: ['all'],
        occurrences: 'all',
        reports: ['path', 'item', 'values'],
        reads: CTN_READS,
        vrs: [...CTN_TEXT.filter((vr) => vr !== 'LT' && vr !== 'ST' && vr !== 'UT'), 'SL', 'SQ', 'SS', 'US'],
        singleLineText: true,
      }),
      ask: (request) => ({ argv: ['dcm_dump_file', '-t', '-m', '5000', inputOf(request)] }),
      succeeded: withoutErrors,
      answer: (run) => ({ operation: 'read', elements: parseDcmDumpFile(outputText(run, 'latin1')) }),
    },
  },
});
