import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Sequences and Items with their lengths.',
  clauses: ['PS3.5 7.5.1'],
  validity: 'legal',
  features: ['length', 'private-sequence'],
  source: 'PS3.5 7.5.1',
  dataSet: [
    block(
      '0021',
      0x10,
      'ACME',
      sequence(
        'FE',
        item(block('0021', 0x11, 'ACME', element('04', 'LO', 'ONE'))),
        item(block('0021', 0x12, 'ACME', element('04', 'LO', 'TWO'))),
      ),
    ),
  ],
  encoding: 'explicit-le',
};
