import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'ACME is on block 10 in the root and on 12 in the Item. A block found once for the whole file is wrong for one of them.',
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'legal',
  features: ['nested', 'moved'],
  source: 'dcm4che/dcm4che#1168',
  dataSet: [
    sequence('00081140', item(block('0021', 0x12, 'ACME', element('04', 'LO', 'IN THE ITEM')))),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'IN THE ROOT')),
  ],
};
