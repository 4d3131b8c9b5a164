import { address, block, type Curated, element, inItem, insert, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The root has ACME, the Item does not: an insertion into the Item reserves a block there.',
  clauses: ['PS3.5 7.8.1 g1'],
  validity: 'legal',
  edition: 'The edition of 2013 has a newcomer take the first free block, that of 2025a any: any is right here.',
  features: ['insert', 'nested'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence('00081140', item(element('00080060', 'CS', 'MR'))),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'ROOT')),
  ],
  questions: [insert(address('0021', 'ACME', '05'), 'free', [inItem('00081140')])],
};
