import type { Adapter } from '../../contract/adapter.ts';
import { capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { commandLineAdapter, inputOf, writtenFile } from '../command-line.ts';
import { dcmtkTool } from './dcmtk.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  [TRANSFER_SYNTAX.explicitLittle]: '+te',
  [TRANSFER_SYNTAX.implicitLittle]: '+ti',
  [TRANSFER_SYNTAX.explicitBig]: '+tb',
  [TRANSFER_SYNTAX.deflated]: '+td',
};

/** dcmconv (DCMTK): writes a file in any of the four uncompressed Transfer Syntaxes. Observed with 3.6.7. */
export const dcmconv: Adapter = commandLineAdapter({
  ...dcmtkTool('dcmconv'),
  called: 'dcmconv +te|+ti|+tb|+td FILE OUTPUT',
  quirks: [
    'From Implicit VR, elements of creators that its dictionary lacks become UN (3.6.7).',
    'A defined-length private Sequence in Implicit VR of a creator that it does not know becomes one UN value (3.6.7).',
  ],
  operations: {
    transcode: {
      capability: capability({ depth: ['all'], occurrences: 'all', writes: Object.keys(OPTIONS) }),
      ask: (request) => {
        const { question, output } = request;
        const option = question.operation === 'transcode' ? OPTIONS[question.transferSyntax] : undefined;
        if (option === undefined) return { unsupported: 'does not write this Transfer Syntax' };
        return { argv: ['dcmconv', option, inputOf(request), output] };
      },
      answer: (_run, request) => writtenFile(request),
    },
  },
});
