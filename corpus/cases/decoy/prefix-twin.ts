import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator that goes on where the right one ends, on the lower block.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['prefix', 'decoy'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [
    block('0021', 0x10, 'ACME 10', element('04', 'LO', 'LONGER')),
    block('0021', 0x11, 'ACME 1', element('04', 'LO', 'RIGHT')),
  ],
};
