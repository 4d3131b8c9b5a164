import { address, block, type Curated, element, insert } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Block FF is taken and all others are free. A writer that goes on behind the last one finds no block.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  edition: 'The edition of 2013 has a newcomer take the first free block, that of 2025a any: any is right here.',
  features: ['limits', 'insert'],
  source: 'dcm4che 3.3.8, addAll',
  dataSet: [block('0021', 0xff, 'ACME', element('04', 'LO', 'AT THE END'))],
  questions: [insert(address('0021', 'NEWCOMER', '01'), 'free')],
};
