import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The retired Group Lengths at every level, all of them right, those of private groups too. They are no private elements of block 0.',
  clauses: ['PS3.5 7.2'],
  validity: 'legal',
  edition: 'Retired for all groups but 0002 and 0000; readers have to accept them.',
  features: ['group-length'],
  source: 'PS3.5 7.2',
  dataSet: [
    block('0021', 0x11, 'ACME', element('04', 'LO', 'COUNTED')),
    sequence('00081140', item(block('0021', 0x12, 'ACME', element('04', 'LO', 'COUNTED TOO')))),
  ],
  groupLengths: true,
};
