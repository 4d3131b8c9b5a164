import { block, type Curated, element } from '../../authoring.ts';

const ELEMENTS = Array.from({ length: 256 }, (_, index) =>
  element(index.toString(16).toUpperCase().padStart(2, '0'), 'LO', `VALUE ${index}`),
);

export const curated: Curated = {
  description: 'A block with all 256 elements.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['limits'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [block('0021', 0x11, 'ACME', ...ELEMENTS)],
};
