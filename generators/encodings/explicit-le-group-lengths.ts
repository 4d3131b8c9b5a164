import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** Each group begins with its length, at every level, as old software wrote it; the writer adds them last. */
export const explicitLEGroupLengths: Encoding = {
  name: 'explicit-le-group-lengths',
  title: 'Explicit VR Little Endian, defined lengths, with the retired Group Lengths',
  source: 'PS3.5 7.2; fo-dicom/fo-dicom#1059, where low byte 00 of a block is taken for a group length',
  spec: {
    transferSyntax: TRANSFER_SYNTAX.explicitLittle,
    sequences: 'defined',
    items: 'defined',
    un: false,
    groupLengths: true,
  },
};
