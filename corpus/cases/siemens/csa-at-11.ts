import { block, byNumber, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'SIEMENS CSA HEADER on block 11, since an earlier owner took block 10. Software that knows (0029,1010) alone reports an image without a CSA header; a second fixed number is no cure.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved'],
  source: 'MRtrix3/mrtrix3#1187',
  dataSet: [
    block('0029', 0x10, 'SIEMENS MEDCOM HEADER', element('31', 'LO', '4.0.1')),
    block(
      '0029',
      0x11,
      'SIEMENS CSA HEADER',
      element('08', 'CS', 'IMAGE NUM 4'),
      element('10', 'OB', hex('5356313004030201')),
    ),
  ],
  questions: [byNumber('00291010')],
};
