import { address, block, type Curated, element, inItem, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The same creator, block and byte in the root and at three depths, with different values. An answer without a path cannot be told from another.',
  clauses: ['PS3.5 7.5.1'],
  validity: 'legal',
  features: ['nested', 'repeated'],
  source: 'PS3.5 7.5.1',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'DEPTH 0')),
    sequence(
      '00081140',
      item(
        block('0021', 0x10, 'ACME', element('04', 'LO', 'DEPTH 1')),
        sequence('00081199', item(block('0021', 0x10, 'ACME', element('04', 'LO', 'DEPTH 2')))),
      ),
    ),
  ],
  questions: [lookup(address('0021', 'ACME', '04'), ['DEPTH 1'], [inItem('00081140')])],
};
