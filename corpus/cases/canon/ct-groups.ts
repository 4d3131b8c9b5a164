import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'TOSHIBA_MEC_CT_1.0 in a low group and in one above 7000, each with a byte 0B that means something else, and PMTF INFORMATION DATA between them.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['groups', 'two-groups'],
  source: 'TOSHIBA_MEC_CT_1.0 in private dictionaries',
  dataSet: [
    block('0019', 0x10, 'TOSHIBA_MEC_CT_1.0', element('0B', 'DS', '12.5'), element('0C', 'CS', 'HEAD')),
    block('0029', 0x11, 'PMTF INFORMATION DATA', element('31', 'LO', 'PMTF')),
    block('7005', 0x10, 'TOSHIBA_MEC_CT_1.0', element('0B', 'DS', '33')),
  ],
};
