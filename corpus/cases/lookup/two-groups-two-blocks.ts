import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'ACME holds block 10 of group 0021 and block 11 of group 0023.',
  clauses: ['PS3.5 7.8.1 a Note 2'],
  validity: 'legal',
  edition:
    'The Note stands in the edition of 2020; that a creator owns a block of its own group and nothing else holds in every edition.',
  features: ['two-groups'],
  source: 'PS3.5 7.8.1 a Note 2',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'GROUP 0021')),
    block('0023', 0x10, 'OTHER', element('04', 'LO', 'FOREIGN')),
    block('0023', 0x11, 'ACME', element('04', 'LO', 'GROUP 0023')),
  ],
};
