import { address, block, type Curated, edit, element, inItem, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'An edit in the second Item only.',
  clauses: ['PS3.5 7.5.1'],
  validity: 'legal',
  features: ['edit', 'siblings'],
  source: 'PS3.5 7.5.1',
  dataSet: [
    sequence(
      '00081140',
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'STAYS'))),
      item(block('0021', 0x11, 'ACME', element('04', 'LO', 'TO CHANGE'))),
    ),
  ],
  questions: [
    edit(address('0021', 'ACME', '04'), 1, 'LO', 'CHANGED', [inItem('00081140', 1)]),
    { operation: 'erase', address: address('0021', 'ACME', '04'), path: [inItem('00081140', 1)], erases: 1 },
  ],
};
