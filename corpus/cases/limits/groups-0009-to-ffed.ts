import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The lowest group that is free for private use, two in the range that signed numbers turn negative, and one of the highest.',
  clauses: ['PS3.5 7.8.1 d'],
  validity: 'legal',
  features: ['limits', 'groups'],
  source: 'PS3.5 7.8.1',
  dataSet: [
    block('0009', 0x10, 'ACME', element('04', 'LO', 'GROUP 0009')),
    block('7FE1', 0x10, 'ACME', element('04', 'LO', 'GROUP 7FE1')),
    block('8001', 0x11, 'ACME', element('04', 'LO', 'GROUP 8001')),
    block('FFED', 0x12, 'ACME', element('04', 'LO', 'GROUP FFED')),
  ],
};
