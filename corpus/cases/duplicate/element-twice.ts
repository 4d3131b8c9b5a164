import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'One private element twice in a Data Set.',
  clauses: ['PS3.5 7.1'],
  validity: 'malformed',
  features: ['duplicate-tag'],
  source: 'PS3.5 7.1',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'LO', 'FIRST'), element('04', 'LO', 'SECOND'))],
  deviations: ['duplicate-tag'],
};
