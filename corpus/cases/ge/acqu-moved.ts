import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'GEMS_ACQU_01 on block 11 of group 0019, because a PACS has signed block 10. The name of the pulse sequence is no longer (0019,109C).',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'decoy'],
  source: 'PS3.5 7.8.1 c',
  dataSet: [
    block('0019', 0x10, 'ACME ARCHIVE', element('9C', 'LO', 'ARCHIVE STAMP')),
    block('0019', 0x11, 'GEMS_ACQU_01', element('9C', 'LO', 'efgre3d'), element('BB', 'DS', '0.5')),
  ],
  questions: [byNumber('0019109C', 'ARCHIVE STAMP')],
};
