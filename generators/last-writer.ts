import type { Tag } from '../dicom/tag.ts';
import type { VR } from '../dicom/vr.ts';

/**
 * What a program built on DCMTK 3.6.1 writes as Implementation Class UID and Implementation Version Name (PS3.10 7.1),
 * as the files of dcm_qa_agfa have it.
 */
export const LAST_WRITER: readonly { readonly tag: Tag; readonly vr: VR; readonly value: string }[] = [
  { tag: 0x00020012, vr: 'UI', value: '1.2.276.0.7230010.3.0.3.6.1' },
  { tag: 0x00020013, vr: 'SH', value: 'OFFIS_DCMTK_361' },
];
