import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A writer that takes the first gap puts the newcomer between two older owners: the order of blocks is no order of age.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  edition: '2013 and 2020 speak of the first unused block, 2025a of any unused block.',
  features: ['added'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [
    block('0021', 0x10, 'ACME ONE', element('01', 'LO', 'ONE')),
    block('0021', 0x11, 'ACME ADDED', element('01', 'LO', 'ADDED')),
    block('0021', 0x30, 'ACME TWO', element('01', 'LO', 'TWO')),
  ],
};
