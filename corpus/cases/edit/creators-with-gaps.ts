import { address, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Creators on 10, 12 and 15. Deleting the block on 12 must not touch the others, and a search for creators must not end at 11.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['sparse', 'erase'],
  source: 'pydicom/pydicom#1097',
  dataSet: [
    block('0021', 0x10, 'ACME A', element('01', 'LO', 'A')),
    block('0021', 0x12, 'ACME B', element('01', 'LO', 'B')),
    block('0021', 0x15, 'ACME C', element('01', 'LO', 'C')),
  ],
  questions: [{ operation: 'erase', address: address('0021', 'ACME C', '01'), erases: 1 }],
};
