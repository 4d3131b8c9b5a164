import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Native XML writes private tags with block 00 and the creator beside. With two owners of one byte, only the creator tells them apart on the way back.',
  clauses: ['PS3.19 A.1.5'],
  validity: 'legal',
  features: ['xml', 'collision'],
  source: 'PS3.19 A.1.5',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'DS', '1.5')),
    block('0021', 0x20, 'OTHER', element('04', 'CS', 'TEXT')),
  ],
};
