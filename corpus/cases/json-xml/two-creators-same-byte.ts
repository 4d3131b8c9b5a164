import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Two owners with the same low bytes. A JSON document in which every element gets one value, or the creator is null, has lost the owners.',
  clauses: ['PS3.18 F.2'],
  validity: 'legal',
  features: ['json', 'collision'],
  source: 'fo-dicom/fo-dicom#512; fo-dicom/fo-dicom#620',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'OF ACME'), element('05', 'LO', 'ALSO ACME')),
    block('0021', 0x11, 'OTHER', element('04', 'LO', 'OF OTHER'), element('05', 'LO', 'ALSO OTHER')),
  ],
};
