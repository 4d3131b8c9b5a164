import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator in mixed case, asked for in capitals: that is somebody else.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text', 'case'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [block('0021', 0x10, 'Acme', element('04', 'LO', 'MIXED CASE'))],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
