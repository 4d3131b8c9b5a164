import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator on the last block, FF: its elements are (0021,FF00-FFFF).',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['limits', 'high'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [block('0021', 0xff, 'ACME', element('00', 'LO', 'FIRST OF LAST'), element('FF', 'LO', 'LAST OF LAST'))],
};
