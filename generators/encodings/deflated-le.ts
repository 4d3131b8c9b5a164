import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** Everything behind the File Meta Information is compressed: no number of a block can be seen in the bytes. */
export const deflatedLE: Encoding = {
  name: 'deflated-le',
  title: 'Deflated Explicit VR Little Endian, defined lengths',
  source: 'PS3.5 A.5',
  spec: { transferSyntax: TRANSFER_SYNTAX.deflated, sequences: 'defined', items: 'defined', un: false },
};
