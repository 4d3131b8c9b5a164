import { address, block, type Curated, element, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The creator stands in the root alone, its elements in an Item. Reservations are not inherited: in the Item the element belongs to nobody.',
  clauses: ['PS3.5 7.8.1 g1', 'PS3.5 7.8.1 g2'],
  validity: 'tolerated',
  edition: 'Illegal in every edition; files that rely on inheritance exist.',
  features: ['orphan', 'parent-only', 'nested'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence('00081140', item(element('00211004', 'LO', 'IN THE ITEM'))),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'IN THE ROOT')),
  ],
  deviations: ['orphan'],
  questions: [lookup(address('0021', 'ACME', '04'), ['IN THE ROOT'])],
};
