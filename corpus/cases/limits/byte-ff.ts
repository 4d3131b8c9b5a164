import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Low byte FF still belongs to the block; an end that is one too low loses it.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['limits', 'byte-ff'],
  source: 'fo-dicom/fo-dicom#1059',
  dataSet: [
    block('0021', 0x10, 'ACME', element('FF', 'LO', 'LAST OF BLOCK 10')),
    block('0021', 0x11, 'OTHER', element('00', 'LO', 'FIRST OF BLOCK 11')),
  ],
};
