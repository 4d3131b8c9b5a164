import { address, block, type Curated, element, inItem, insert, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The root has ACME on 10, the Item on 12: an insertion into the Item goes to 12.',
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'legal',
  features: ['insert', 'nested'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence('00081140', item(block('0021', 0x12, 'ACME', element('04', 'LO', 'ITEM')))),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'ROOT')),
  ],
  questions: [
    insert(address('0021', 'ACME', '05'), '12', [inItem('00081140')]),
    insert(address('0021', 'ACME', '05'), '10'),
  ],
};
