import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The same with undefined lengths, which tell everybody that it is a Sequence.',
  clauses: ['PS3.5 6.2.2 Note 5'],
  validity: 'legal',
  features: ['implicit', 'private-sequence', 'undefined-length'],
  source: 'pydicom/pydicom#1312',
  dataSet: [
    block('0021', 0x10, 'ACME', sequence('FE', item(block('0021', 0x11, 'ACME', element('04', 'LO', 'IN THE OPEN'))))),
  ],
  encoding: 'implicit-le-undefined',
};
