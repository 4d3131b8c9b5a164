import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: '(0031,0010) stands in the file twice with the same text.',
  clauses: ['PS3.5 7.1'],
  validity: 'malformed',
  features: ['duplicate-tag'],
  source: 'fo-dicom/fo-dicom#570',
  dataSet: [block('0031', 0x10, 'ACME', element('04', 'LO', 'DATA')), block('0031', 0x10, 'ACME')],
  deviations: ['duplicate-tag'],
};
