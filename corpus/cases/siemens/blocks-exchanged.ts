import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    "SIEMENS MR SDI 02 stands on the block that SIEMENS MR SDS 01 usually has, and the other way round. Every number is somebody else's.",
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'swapped', 'decoy'],
  source: 'PS3.5 7.8.1 c',
  dataSet: [
    block('0021', 0x10, 'SIEMENS MR SDI 02', element('04', 'DS', '0.0975')),
    block('0021', 0x11, 'SIEMENS MR SDS 01', element('04', 'DS', '2')),
  ],
  questions: [byNumber('00211004', '0.0975'), byNumber('00211104', '2')],
};
