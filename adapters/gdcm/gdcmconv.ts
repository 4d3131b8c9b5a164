import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { gdcmTool } from './gdcm.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  [TRANSFER_SYNTAX.explicitLittle]: '--explicit',
  [TRANSFER_SYNTAX.implicitLittle]: '--implicit',
  [TRANSFER_SYNTAX.deflated]: '--deflated',
};

/**
 * gdcmconv (GDCM), as it comes: without `--with-private-dict` it resolves no private VR. It neither writes Explicit VR
 * Big Endian nor converts from it. Observed with 3.0.21.
 */
export const gdcmconv: Adapter = commandLineAdapter({
  ...gdcmTool('gdcmconv'),
  operations: {
    transcode: {
      capability: capability({
        depth: ['all'],
        occurrences: 'all',
        reads: Object.keys(OPTIONS),
        writes: Object.keys(OPTIONS),
      }),
      ask: (request) => {
        const { question, output } = request;
        const option = question.operation === 'transcode' ? OPTIONS[question.transferSyntax] : undefined;
        if (option === undefined) return { unsupported: 'does not write this Transfer Syntax' };
        return { argv: ['gdcmconv', option, inputOf(request), output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
