import { address, block, type Curated, element, insert } from '../../authoring.ts';

export const curated: Curated = {
  description: 'ACME stands on block 40. A new element of it goes there, and no second reservation is made.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['insert', 'sparse'],
  source: 'pydicom/pydicom#1078',
  dataSet: [block('0021', 0x40, 'ACME', element('04', 'LO', 'BEFORE'))],
  questions: [insert(address('0021', 'ACME', '05'), '40')],
};
