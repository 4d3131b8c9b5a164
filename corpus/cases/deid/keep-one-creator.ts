import { address, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Everything private is to go but what GEMS_PARM_01 owns, in a group it shares with others.',
  clauses: ['PS3.15 E.3.10'],
  validity: 'legal',
  features: ['deidentify', 'erase'],
  source: 'pydicom/pydicom#1087',
  dataSet: [
    block('0043', 0x10, 'ACME', element('27', 'LO', 'DOE JANE')),
    block('0043', 0x11, 'GEMS_PARM_01', element('27', 'SH', '0.984:1')),
    block('0043', 0x12, 'OTHER', element('27', 'LO', 'DOE JOHN')),
  ],
  questions: [{ operation: 'deidentify', keeps: [address('0043', 'GEMS_PARM_01', '27')] }],
};
