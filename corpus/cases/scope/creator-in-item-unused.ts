import { address, block, type Curated, element, inItem, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    "Root and Item reserve the same block for ACME, but in the Item nothing follows: the root's values are not the Item's.",
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'legal',
  features: ['nested', 'reserved-only'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence('00081140', item(block('0021', 0x10, 'ACME'))),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'ROOT ONLY')),
  ],
  questions: [lookup(address('0021', 'ACME', '04'), [], [inItem('00081140')])],
};
