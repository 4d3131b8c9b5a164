import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The b value of GE, first value of low byte 39 under GEMS_PARM_01, on block 20.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved'],
  source: 'PS3.5 7.8.1 c',
  dataSet: [block('0043', 0x20, 'GEMS_PARM_01', element('39', 'IS', '800', '8', '0', '0'))],
  questions: [byNumber('00431039')],
};
