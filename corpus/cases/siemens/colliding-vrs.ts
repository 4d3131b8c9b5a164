import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Two Siemens creators in one Item whose elements with low byte 32 have different VRs, SS and DS. A reader that goes by low byte alone reads two bytes of number as text.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['collision', 'vr'],
  source: 'SIEMENS MR SDS 01 and SIEMENS MR SDI 02 in private dictionaries',
  dataSet: [
    block('0021', 0x10, 'SIEMENS MR SDS 01', element('32', 'SS', -3)),
    block('0021', 0x11, 'SIEMENS MR SDI 02', element('32', 'DS', '12.5')),
  ],
};
