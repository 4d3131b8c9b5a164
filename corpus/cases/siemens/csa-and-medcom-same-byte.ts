import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description:
    '(0029,1020) is the CSA series header and (0029,1120) the history of SIEMENS MEDCOM HEADER. A table that names elements by group and low byte lets one overwrite the other.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['collision'],
  source: 'xiangruili/dicm2nii#35',
  dataSet: [
    block('0029', 0x10, 'SIEMENS CSA HEADER', element('20', 'OB', hex('535631300102'))),
    block('0029', 0x11, 'SIEMENS MEDCOM HEADER', element('20', 'OB', hex('484953540203'))),
  ],
};
