import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A deflated Data Set: no creator can be found by searching the bytes of the file.',
  clauses: ['PS3.5 A.5'],
  validity: 'legal',
  features: ['deflated', 'moved'],
  source: 'PS3.5 A.5',
  dataSet: [
    block('0021', 0x11, 'ACME', element('04', 'LO', 'COMPRESSED')),
    sequence('00081140', item(block('0021', 0x12, 'ACME', element('04', 'LO', 'COMPRESSED TOO')))),
  ],
  encoding: 'deflated-le',
};
