import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: '(0021,0000) with a text instead of a number. A toolkit called itself without end on such an element.',
  clauses: ['PS3.5 7.2'],
  validity: 'malformed',
  features: ['group-length', 'robustness'],
  source: 'pydicom/pydicom#1347; pydicom/pydicom#1350',
  dataSet: [element('00210000', 'LO', 'LENGTH'), block('0021', 0x10, 'ACME', element('04', 'LO', 'OWNED'))],
  unnoticed: 'the reader checks Group Lengths of four bytes only',
};
