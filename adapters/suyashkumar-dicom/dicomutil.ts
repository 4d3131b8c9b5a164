import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { commandLineAdapter, inputOf, outputText } from '../command-line.ts';
import type { ToolRun } from '../run-tool.ts';
import { toolFile } from '../tools-folder.ts';
import { parseDicomutil } from './parse-dicomutil.ts';
import { NAME, PACKAGE, VERSION } from './release.ts';

const OURS = toolFile(NAME, 'bin/dicomutil');
const PROGRAM = OURS ?? 'dicomutil';

const VRS = 'AE AS AT CS DA DS DT FD FL IS LO LT OB OW PN SH SL SQ SS ST TM UC UI UL UN UR US UT'.split(' ');

/** What it says of a failure, with exit status 0. */
const FAILED = /^\S+ \S+ (?:Error opening file|error parsing data|error marshaling dataset to json): /m;
/** What the runtime of Go says when a program ends in a panic, with exit status 2: no refusal, though it is no signal. */
const PANIC = /^(?:panic|fatal error): .*/m;

const stderrOf = ({ stderr }: ToolRun): string => new TextDecoder().decode(stderr);
const panicIn = (run: ToolRun): string | undefined => (run.exit === 2 ? PANIC.exec(stderrOf(run))?.[0] : undefined);

/** dicomutil of github.com/suyashkumar/dicom: lists a file as text or as JSON of its own. Observed: 1.1.0. */
export const dicomutil: Adapter = commandLineAdapter({
  id: 'dicomutil',
  toolkit: 'suyashkumar/dicom',
  install: 'npm run tools:install dicomutil (go install github.com/suyashkumar/dicom/cmd/dicomutil)',
  package: PACKAGE,
  called: 'dicomutil -json -path FILE',
  quirks: [
    'What it cannot read it names on stderr and ends with status 0 (1.1.0).',
    'Its text parts values by spaces, so that two cannot be told from one with a space; its JSON is a model of its own, not that of PS3.18 (1.1.0).',
    'Built by go it does not tell its version: "dicomutil: unknown" (1.1.0).',
    'A file without prefix and File Meta Information is taken for a Data Set in whatever syntax its first 100 bytes allow (1.1.0).',
  ],
  binary: PROGRAM,
  version: {
    options: ['-version'],
    parse: (run) => {
      const said = /^dicomutil: (\S+)$/m.exec(outputText(run))?.[1];
      return said === 'unknown' && OURS !== undefined ? VERSION : said;
    },
  },
  operations: {
    read: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        reports: ['path', 'item', 'vr', 'values'],
        vrs: VRS,
      }),
      ask: (request) => ({ argv: [PROGRAM, '-json', '-path', inputOf(request)] }),
      succeeded: (run) => panicIn(run) !== undefined || (run.exit === 0 && !FAILED.test(stderrOf(run))),
      answer: (run) => {
        const message = panicIn(run);
        if (message !== undefined) return { kind: 'crash', message };
        return { operation: 'read', elements: parseDicomutil(outputText(run)) };
      },
    },
  },
});
