import { block, type Curated, element } from '../../authoring.ts';

const BLOCKS = Array.from({ length: 240 }, (_, index) =>
  block('0023', index + 0x10, `ACME ${index}`, ...(index === 200 ? [element('01', 'LO', 'THE ONLY ONE')] : [])),
);

export const curated: Curated = {
  description: 'All 240 creators are there and only one block holds data.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['limits', 'full', 'reserved-only'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [...BLOCKS],
};
