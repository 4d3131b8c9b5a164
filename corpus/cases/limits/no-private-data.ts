import { address, type Curated, element, insert } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A file without any private element.',
  clauses: ['PS3.5 7.8'],
  validity: 'legal',
  edition: 'The edition of 2013 has a newcomer take the first free block, that of 2025a any: any is right here.',
  features: ['empty'],
  source: 'PS3.5 7.8',
  dataSet: [element('00081030', 'LO', 'NOTHING PRIVATE')],
  questions: [insert(address('0021', 'ACME', '04'), 'free')],
};
