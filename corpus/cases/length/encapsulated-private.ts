import { block, type Curated, element, fragments, hex } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A private element of undefined length that holds fragments instead of Items.',
  clauses: ['PS3.5 A.4'],
  validity: 'tolerated',
  edition: 'Only Pixel Data is meant to be encapsulated; in a native Transfer Syntax nothing is.',
  features: ['fragments'],
  source: 'PS3.5 A.4',
  dataSet: [block('0021', 0x10, 'ACME', fragments('04', hex(''), hex('01020304')), element('05', 'LO', 'BEHIND'))],
  unnoticed: 'the reader takes fragments wherever they are',
};
