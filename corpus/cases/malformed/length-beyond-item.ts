import { block, type Curated, element, item, sequence, violating } from '../../authoring.ts';

export const curated: Curated = {
  description: 'An element in an Item says more bytes than the Item has.',
  clauses: ['PS3.5 7.1.1'],
  validity: 'malformed',
  features: ['length'],
  source: 'PS3.5 7.1.1',
  dataSet: [
    sequence(
      '00081140',
      item(block('0021', 0x11, 'ACME', violating(element('04', 'LO', 'TOO LONG'), { length: 200 }))),
    ),
    element('00100030', 'DA', '19700101'),
  ],
  unreadable: true,
  deviations: ['bad-length'],
};
