import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A private Sequence of ACME whose Item holds data of OTHER on the block that ACME has outside.',
  clauses: ['PS3.5 7.8.1 Note 1'],
  validity: 'legal',
  features: ['private-sequence', 'redeclare'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    block('0029', 0x10, 'ACME', sequence('01', item(block('0029', 0x10, 'OTHER', element('01', 'LO', 'OF OTHER'))))),
  ],
};
