import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { type CommandLineOperation, commandLineAdapter, inputOf, outputText, writtenFile } from '../command-line.ts';
import { toolFile } from '../tools-folder.ts';
import { parseDicomDump } from './parse-dicom-dump.ts';

const VERSION = '0.10.1';
const NAME = `dicom-dump-${VERSION}`;
const PROGRAM = toolFile(NAME, 'bin/dicom-dump') ?? 'dicom-dump';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;
const NATIVE = [implicitLittle, explicitLittle, explicitBig];

/** What a program in Rust ends with when it panics: no refusal, though it is no signal. */
const PANIC = 101;
const orPanic = (answer: CommandLineOperation['answer']): Pick<CommandLineOperation, 'succeeded' | 'answer'> => ({
  succeeded: ({ exit }) => exit === 0 || exit === PANIC,
  answer: (run, request) => {
    if (run.exit !== PANIC) return answer(run, request);
    return { kind: 'crash', message: new TextDecoder().decode(run.stderr).slice(-500) };
  },
});

/** dicom-dump of dicom-rs: lists a file as text or as DICOM JSON. Observed: 0.10.1. */
export const dicomDump: Adapter = commandLineAdapter({
  id: 'dicom-dump',
  toolkit: 'dicom-rs',
  install: 'npm run tools:install dicom-dump (cargo install dicom-dump; takes a minute)',
  package: { via: 'cargo', name: NAME, crate: `dicom-dump@${VERSION}` },
  called: 'dicom-dump --no-limit --color never FILE; dicom-dump -f json FILE',
  quirks: [
    'Names no private element and no owner; VRs are those of the file, and UN in Implicit VR (0.10.1).',
    'Control characters in text are shown as others, so that a line end cannot be told from U+240A (0.10.1).',
    'Prints no comma after empty values at the beginning of a list: ["""x"] (0.10.1).',
    'Its JSON has the File Meta Information in it, which the library’s documentation calls non-conforming (0.10.1).',
    'Built by cargo it does not read deflated files, and says so (0.10.1).',
  ],
  binary: PROGRAM,
  version: { parse: (run) => /^dicom-dump (\d\S*)/.exec(outputText(run))?.[1] },
  operations: {
    read: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        reports: ['path', 'item', 'vr', 'values'],
        reads: NATIVE,
        singleLineText: true,
      }),
      ask: (request) => ({ argv: [PROGRAM, '--no-limit', '--color', 'never', inputOf(request)] }),
      ...orPanic((run) => ({ operation: 'read', elements: parseDicomDump(outputText(run)) })),
    },
    exportJson: {
      capability: capability({ depth: ['all'], occurrences: 'all', reads: NATIVE }),
      ask: (request) => ({ steps: [{ argv: [PROGRAM, '-f', 'json', inputOf(request)], stdout: request.output }] }),
      ...orPanic((_, request) => writtenFile(request)),
    },
  },
});
