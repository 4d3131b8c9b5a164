import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The only element of a block is erased; the creator may stay or go.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['erase'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'THE ONLY ONE')),
    block('0021', 0x11, 'OTHER', element('04', 'LO', 'MUST STAY')),
  ],
};
