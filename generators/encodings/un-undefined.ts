import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** The same with Sequences of undefined length: UN that holds Items in Implicit VR, in the middle of Explicit VR. */
export const unUndefined: Encoding = {
  name: 'un-undefined',
  title: 'Explicit VR Little Endian, undefined lengths, private data elements as UN',
  source: 'PS3.5 6.2.2 Note 5; pydicom/pydicom#1312, UN of undefined length',
  spec: { transferSyntax: TRANSFER_SYNTAX.explicitLittle, sequences: 'undefined', items: 'undefined', un: true },
};
