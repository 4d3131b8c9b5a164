import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf } from '../command-line.ts';
import { TEXT } from '../printed-bytes.ts';
import { parseDcdump } from './parse-dcdump.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/**
 * dcdump of dicom3tools. Observed: 1.00.snapshot.20220618093127. The listing is on stderr. FL and FD are rounded to six
 * digits, OF, OD and OL not shown, OV, SV and UV skipped, deflated files refused.
 */
export const dcdump: Adapter = commandLineAdapter({
  id: 'dcdump',
  toolkit: 'dicom3tools',
  install: 'apt install dicom3tools',
  binary: 'dcdump',
  version: {
    options: ['-version'],
    parse: ({ stdout, stderr }) =>
      /^dicom3tools Version: (\S+)/m.exec(new TextDecoder().decode(Buffer.concat([stdout, stderr])))?.[1],
  },
  build: 'dicom3tools',
  operations: {
    read: {
      capability: capability({
        addressing: 'creator',
        depth: ['all'],
        occurrences: 'all',
        reports: ['vr', 'name', 'values'],
        reads: [implicitLittle, explicitLittle, explicitBig],
        vrs: [...TEXT, 'AT', 'OB', 'OW', 'SL', 'SQ', 'SS', 'UL', 'UN', 'US'],
        singleLineText: true,
      }),
      ask: (request) => ({ argv: ['dcdump', inputOf(request)] }),
      // Its last words are a line of the listing, so the kit's way to find out why would not do.
      succeeded: () => true,
      answer: ({ exit, stderr }) =>
        exit === 0
          ? { operation: 'read', elements: parseDcdump(stderr) }
          : { kind: 'refused', message: errorIn(stderr) ?? `exit status ${exit}` },
    },
  },
});

/** The first message that says what is wrong. */
const errorIn = (stderr: Uint8Array): string | undefined =>
  /^.*\bError - .*$/m.exec(Buffer.from(stderr).toString('latin1'))?.[0].slice(0, 500);
