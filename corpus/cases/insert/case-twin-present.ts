import { address, block, type Curated, element, insert } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Only Acme is there; ACME is somebody else and gets a block of its own.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  edition: 'The edition of 2013 has a newcomer take the first free block, that of 2025a any: any is right here.',
  features: ['insert', 'case-twins'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [block('0021', 0x10, 'Acme', element('04', 'LO', 'MIXED CASE'))],
  questions: [insert(address('0021', 'ACME', '05'), 'free')],
};
