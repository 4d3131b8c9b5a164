import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The creator exists, in another group. Its data do not answer for this one.',
  clauses: ['PS3.5 7.8.1 a Note 2'],
  validity: 'legal',
  edition:
    'The Note stands in the edition of 2020; that a creator owns a block of its own group and nothing else holds in every edition.',
  features: ['two-groups', 'absent'],
  source: 'PS3.5 7.8.1 a Note 2',
  dataSet: [block('0023', 0x10, 'ACME', element('04', 'LO', 'GROUP 0023'))],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
