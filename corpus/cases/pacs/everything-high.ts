import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Every owner on the highest blocks that there are.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['moved', 'high'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [
    block('0019', 0x10, 'SIEMENS MR HEADER', element('0C', 'IS', '300')),
    block('0021', 0x10, 'SIEMENS MR SDS 01', element('04', 'DS', '3')),
    block('0021', 0x11, 'SIEMENS MR SDI 02', element('04', 'DS', '0.75')),
  ],
  layout: 'high',
};
