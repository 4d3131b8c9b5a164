import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Two creators that differ in the number of spaces inside.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text'],
  source: 'PS3.5 6.2',
  dataSet: [
    block('0021', 0x10, 'ACME 1', element('04', 'LO', 'ONE SPACE')),
    block('0021', 0x11, 'ACME  1', element('04', 'LO', 'TWO SPACES')),
  ],
};
