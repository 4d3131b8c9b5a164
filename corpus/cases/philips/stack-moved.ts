import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    '(2005,14xx) and (2005,15xx) have become (2005,11xx) and (2005,12xx): creators on 10, 14 and 15 were compacted. Slice thickness came out wrong in a converter that reads the old numbers.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'dcm4che'],
  source: 'rordenlab/dcm2niix#437',
  dataSet: [
    block('2005', 0x10, 'Philips MR Imaging DD 001', element('0E', 'FL', 2.5)),
    block('2005', 0x14, 'Philips MR Imaging DD 005', element('12', 'IS', '3'), element('13', 'IS', '4')),
    block('2005', 0x15, 'Philips MR Imaging DD 006', element('53', 'FL', 60)),
  ],
  layout: 'dcm4che-compact',
  questions: [byNumber('0020140F')],
};
