import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/**
 * What becomes of private elements where somebody who does not know them makes Explicit VR of Implicit: their VR is UN,
 * a Sequence is bytes. Creators stay LO, as 6.2.2 wants.
 */
export const unDefined: Encoding = {
  name: 'un-defined',
  title: 'Explicit VR Little Endian, defined lengths, private data elements as UN',
  source: 'PS3.5 6.2.2; fo-dicom/fo-dicom#1170, johnperry/CTP#2, where private elements come out as UN',
  spec: { transferSyntax: TRANSFER_SYNTAX.explicitLittle, sequences: 'defined', items: 'defined', un: true },
};
