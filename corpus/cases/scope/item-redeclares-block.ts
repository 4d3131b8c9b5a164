import { address, block, type Curated, element, inItem, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The root reserves block 10 for ACME, an Item of it reserves the same block for OTHER.',
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'legal',
  features: ['redeclare', 'nested'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence('00081140', item(block('0021', 0x10, 'OTHER', element('04', 'LO', 'OF OTHER')))),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'OF ACME')),
  ],
  questions: [lookup(address('0021', 'ACME', '04'), [], [inItem('00081140')])],
};
