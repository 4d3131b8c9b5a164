import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Low byte 00 is an ordinary private element, (0021,1000), and no Group Length.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['limits', 'byte-00'],
  source: 'fo-dicom/fo-dicom#1059',
  dataSet: [block('0021', 0x10, 'ACME', element('00', 'LO', 'NO GROUP LENGTH'))],
};
