import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'SIEMENS MR HEADER stays on block 10 in group 0051 and has moved to 12 in group 0019. A block number learned in one group says nothing about another.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['two-groups', 'moved'],
  source: 'PS3.5 7.8.1 a Note 2',
  dataSet: [
    block('0019', 0x12, 'SIEMENS MR HEADER', element('0C', 'IS', '1000'), element('0E', 'FD', 0.5, -0.25, 0.75)),
    block('0051', 0x10, 'SIEMENS MR HEADER', element('0F', 'LO', 'HEA;HEP')),
  ],
};
