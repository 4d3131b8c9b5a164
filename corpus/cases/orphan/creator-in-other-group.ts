import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The number of the block fits a creator, of another group.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['orphan', 'two-groups'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [block('0019', 0x10, 'ACME', element('04', 'LO', 'OWNED')), element('00211004', 'LO', 'OF NOBODY')],
  deviations: ['orphan'],
};
