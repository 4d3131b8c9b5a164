import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** Without VRs, but a length that is undefined betrays a private Sequence, even to who does not know its creator. */
export const implicitLEUndefined: Encoding = {
  name: 'implicit-le-undefined',
  title: 'Implicit VR Little Endian, undefined lengths',
  source:
    'PS3.5 A.1, 7.1.3 and 7.5.2; cornerstonejs/dicomParser#114, where the guess of a Sequence skips the rest of the file',
  spec: { transferSyntax: TRANSFER_SYNTAX.implicitLittle, sequences: 'undefined', items: 'undefined', un: false },
};
