import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Two creators that differ in case alone, the wrong one on the lower block.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['case-twins', 'decoy'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [
    block('0021', 0x10, 'acme', element('04', 'LO', 'LOWER CASE')),
    block('0021', 0x11, 'ACME', element('04', 'LO', 'UPPER CASE')),
  ],
};
