import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Philips has written its creators in mixed case and, in other software, in capitals. Both are in this file, with different values under the same byte: case counts.',
  clauses: ['PS3.5 6.2, LO', 'PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['case-twins', 'collision'],
  source: 'PHILIPS IMAGING DD 001 and Philips Imaging DD 001 in private dictionaries',
  dataSet: [
    block('2001', 0x10, 'Philips Imaging DD 001', element('03', 'FL', 1000)),
    block('2001', 0x11, 'PHILIPS IMAGING DD 001', element('03', 'FL', 2000)),
  ],
};
