import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A writer that reserves behind the last block leaves the gap below: owners on 10, 30 and, added later, 31.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  edition:
    'The edition of 2013 has a newcomer take the first free block, that of 2025a any; in both a reader has to find it where it is.',
  features: ['added', 'sparse'],
  source: 'dcm4che, Attributes.creatorTagOf',
  dataSet: [
    block('0021', 0x10, 'ACME ONE', element('01', 'LO', 'ONE')),
    block('0021', 0x30, 'ACME TWO', element('01', 'LO', 'TWO')),
    block('0021', 0x31, 'ACME ADDED', element('01', 'LO', 'ADDED')),
  ],
};
