import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Four groups of a GE image, each with its own creator on block 10: the layout that most programs have in mind.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['canonical', 'groups'],
  source: 'GEMS creators in private dictionaries',
  dataSet: [
    block('0009', 0x10, 'GEMS_IDEN_01', element('01', 'LO', 'GE_GENESIS_FF')),
    block('0019', 0x10, 'GEMS_ACQU_01', element('9C', 'LO', 'efgre3d')),
    block('0025', 0x10, 'GEMS_SERS_01', element('07', 'SL', 64)),
    block('0043', 0x10, 'GEMS_PARM_01', element('39', 'IS', '1000', '8', '0', '0')),
  ],
};
