import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Read back from Implicit VR, the element must still be found by its creator, though nothing says what its VR was.',
  clauses: ['PS3.5 7.1.3'],
  validity: 'legal',
  features: ['implicit', 'moved'],
  source: 'fo-dicom/fo-dicom#1548',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO', 'READ BACK'))],
  encoding: 'implicit-le-defined',
};
