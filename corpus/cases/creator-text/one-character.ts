import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator of one character.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text', 'limits'],
  source: 'PS3.5 6.2',
  dataSet: [block('0021', 0x10, 'A', element('04', 'LO', 'SHORTEST'))],
};
