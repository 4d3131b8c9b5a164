import { address, block, byNumber, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The element is there and is asked for by its whole number from another file: (0021,1004). It can be found by its creator alone.',
  clauses: ['PS3.5 7.8.1 Note 3'],
  validity: 'legal',
  edition: 'The Note stands in the edition of 2020; that a creator may have any block holds in every edition.',
  features: ['moved'],
  source: 'fo-dicom/fo-dicom#1874',
  dataSet: [block('0021', 0x13, 'ACME', element('04', 'LO', 'HERE'))],
  questions: [byNumber('00211004'), lookup(address('0021', 'ACME', '04'), ['HERE'])],
};
