import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The same file before that copy: a block far from 10 with nothing below it.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['sparse'],
  source: 'dcm4che/dcm4che#40',
  dataSet: [block('3773', 0x20, 'ACME 3773', element('30', 'LO', 'KEPT VALUE'))],
};
