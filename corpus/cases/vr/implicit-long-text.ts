import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A private LT in Implicit VR. Without a dictionary it is UN, and a text of several lines must not be cut.',
  clauses: ['PS3.5 7.1.3'],
  validity: 'legal',
  features: ['implicit', 'vr'],
  source: 'fo-dicom/fo-dicom#1170',
  dataSet: [
    block(
      '0021',
      0x10,
      'ACME',
      element('04', 'LT', 'FIRST LINE; SECOND LINE; AND A THIRD ONE THAT IS LONGER THAN SIXTY-FOUR CHARACTERS'),
    ),
  ],
  encoding: 'implicit-le-defined',
};
