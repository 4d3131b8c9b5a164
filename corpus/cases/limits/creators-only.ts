import { address, block, type Curated, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Creators without any element. This is legal, and nothing can be found.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['reserved-only'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [block('0021', 0x10, 'ACME'), block('0021', 0x20, 'OTHER')],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
