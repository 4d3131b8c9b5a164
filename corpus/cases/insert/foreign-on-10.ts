import { address, block, type Curated, element, insert } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Block 10 belongs to another. A new owner takes a free block and leaves 10 alone.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  edition: 'The edition of 2013 has a newcomer take the first free block, that of 2025a any: any is right here.',
  features: ['insert'],
  source: 'PS3.5 7.8.1 c',
  dataSet: [block('0021', 0x10, 'OTHER', element('04', 'LO', 'MUST STAY'))],
  questions: [insert(address('0021', 'ACME', '04'), 'free')],
};
