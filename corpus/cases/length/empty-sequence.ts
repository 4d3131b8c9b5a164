import { block, type Curated, element, openSequence, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Private Sequences without Items, one of each form.',
  clauses: ['PS3.5 7.5.1'],
  validity: 'legal',
  features: ['length', 'empty'],
  source: 'PS3.5 7.5.1',
  dataSet: [block('0021', 0x11, 'ACME', sequence('01'), openSequence('02'), element('03', 'LO', 'BEHIND'))],
};
