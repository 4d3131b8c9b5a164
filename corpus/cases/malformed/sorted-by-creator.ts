import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Elements sorted by the name of their creator instead of by tag, as one toolkit wrote them; a receiver then refused the object.',
  clauses: ['PS3.5 7.1'],
  validity: 'malformed',
  features: ['order'],
  source: 'fo-dicom/fo-dicom#535; fo-dicom/fo-dicom#581',
  dataSet: [
    block('0021', 0x11, 'ACME', element('04', 'LO', 'BY NAME FIRST')),
    block('0021', 0x10, 'OTHER', element('04', 'LO', 'BY TAG FIRST')),
  ],
  inGivenOrder: true,
  deviations: ['unsorted'],
};
