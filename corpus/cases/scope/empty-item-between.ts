import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'An Item without elements between two that have private data; it neither ends nor passes on a reservation.',
  clauses: ['PS3.5 7.5.1'],
  validity: 'legal',
  features: ['siblings', 'empty-item'],
  source: 'PS3.5 7.5.1',
  dataSet: [
    sequence(
      '00081140',
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'FIRST'))),
      item(),
      item(block('0021', 0x11, 'ACME', element('04', 'LO', 'THIRD'))),
    ),
  ],
};
