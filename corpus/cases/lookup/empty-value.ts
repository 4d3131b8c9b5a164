import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description: 'An element without a value is there and empty: neither absent nor an error.',
  clauses: ['PS3.5 7.1'],
  validity: 'legal',
  features: ['empty'],
  source: 'PS3.5 7.1',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO'), element('05', 'DS', '1'))],
  questions: [lookup(address('0021', 'ACME', '04'), [''])],
};
