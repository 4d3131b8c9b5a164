import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf } from '../command-line.ts';
import { TEXT } from '../printed-bytes.ts';
import { dicom3tool, errorIn } from './dicom3tools.ts';
import { parseDcdump } from './parse-dcdump.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/**
 * dcdump of dicom3tools. Observed: 1.00.snapshot.20220618093127. The listing is on stderr. FL and FD are rounded to six
 * digits, OF, OD and OL not shown, OV, SV and UV skipped, deflated files refused.
 */
export const dcdump: Adapter = commandLineAdapter({
  ...dicom3tool('dcdump'),
  called: 'dcdump FILE',
  quirks: [
    'The listing is on stderr; all depths are indented alike, so that Items cannot be told apart (1.00.snapshot.20220618093127).',
    'FL and FD are rounded to six digits; OF, OD and OL are not shown; OV, SV and UV are skipped (1.00.snapshot.20220618093127).',
    'Bytes that its dictionary takes for text are printed as a C string, on into memory that is not the value (1.00.snapshot.20220618093127).',
  ],
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
