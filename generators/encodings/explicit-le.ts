import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** What most files are in and what hides nothing: each element shows its VR, each length says where to go on. */
export const explicitLE: Encoding = {
  name: 'explicit-le',
  title: 'Explicit VR Little Endian, defined lengths',
  source: 'PS3.5 A.2 and 7.5.1',
  spec: { transferSyntax: TRANSFER_SYNTAX.explicitLittle, sequences: 'defined', items: 'defined', un: false },
};
