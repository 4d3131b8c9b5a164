import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** No element shows its VR: that of a private one is known by its creator alone, in the dictionary of its vendor. */
export const implicitLEDefined: Encoding = {
  name: 'implicit-le-defined',
  title: 'Implicit VR Little Endian, defined lengths',
  source: 'PS3.5 A.1 and 7.1.3; pydicom/pydicom#1311, private Sequences read as UN',
  spec: { transferSyntax: TRANSFER_SYNTAX.implicitLittle, sequences: 'defined', items: 'defined', un: false },
};
