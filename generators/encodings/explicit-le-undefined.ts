import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** Sequences and Items end where a delimiter stands: who skips over one has to read what is inside. */
export const explicitLEUndefined: Encoding = {
  name: 'explicit-le-undefined',
  title: 'Explicit VR Little Endian, undefined lengths',
  source: 'PS3.5 A.2, 7.5.1 and 7.5.2',
  spec: { transferSyntax: TRANSFER_SYNTAX.explicitLittle, sequences: 'undefined', items: 'undefined', un: false },
};
