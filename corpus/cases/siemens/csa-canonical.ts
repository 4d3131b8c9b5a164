import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The classic CSA headers: image header and series header under SIEMENS CSA HEADER on block 10 of group 0029, beside SIEMENS MEDCOM HEADER2 on 11.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['canonical'],
  source: 'files before XA in neurolabusc/dcm_qa',
  dataSet: [
    block(
      '0029',
      0x10,
      'SIEMENS CSA HEADER',
      element('08', 'CS', 'IMAGE NUM 4'),
      element('10', 'OB', hex('5356313004030201')),
    ),
    block('0029', 0x11, 'SIEMENS MEDCOM HEADER2', element('60', 'LO', 'com')),
  ],
};
