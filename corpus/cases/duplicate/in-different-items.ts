import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'One creator in the root and in two Items is no repetition: each Data Set has its own.',
  clauses: ['PS3.5 7.8.1 g1'],
  validity: 'legal',
  features: ['nested', 'siblings'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'ROOT')),
    sequence(
      '00081140',
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'ITEM 0'))),
      item(block('0021', 0x11, 'ACME', element('04', 'LO', 'ITEM 1'))),
    ),
  ],
};
