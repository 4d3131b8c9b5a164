import { TRANSFER_SYNTAX } from '../../../dicom/transfer-syntax.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const transcodePlainDeflated: Mutant = mutant(
  'transcode-plain-deflated',
  'Says that the Data Set is deflated and writes it undeflated.',
  {
    written: (file) =>
      CORRECT.written(
        file.transferSyntax === TRANSFER_SYNTAX.deflated
          ? { ...file, transferSyntax: TRANSFER_SYNTAX.explicitLittle }
          : file,
      ),
  },
  ['transcode.values'],
);
