import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Asked for with the creator and a full element number 1004, a toolkit must not build a tag that only fits block 10.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['moved'],
  source: 'fo-dicom/fo-dicom#1877',
  dataSet: [
    block('0021', 0x10, 'OTHER', element('04', 'LO', 'OF OTHER')),
    block('0021', 0x11, 'ACME', element('04', 'LO', 'OF ACME')),
  ],
  questions: [byNumber('00211004', 'OF OTHER')],
};
