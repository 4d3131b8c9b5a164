import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { Encoding } from './encoding.ts';

/** Retired, and in every archive that is old enough: tags, lengths and numbers the other way round, Items too. */
export const explicitBE: Encoding = {
  name: 'explicit-be',
  title: 'Explicit VR Big Endian (retired), defined lengths',
  source: 'PS3.5 A.3 (retired) and 7.3',
  spec: { transferSyntax: TRANSFER_SYNTAX.explicitBig, sequences: 'defined', items: 'defined', un: false },
};
