import { address, block, type Curated, element, inItem, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Three frames: SIEMENS MR SDI 02 on block 11, on 10, and on FF. What was learned in the first frame fails in the next.',
  clauses: ['PS3.5 7.8.1 g2', 'PS3.5 7.5.1'],
  validity: 'legal',
  features: ['nested', 'siblings', 'moved'],
  source: 'PS3.5 7.8.1 Note 2',
  dataSet: [
    sequence(
      '52009230',
      item(block('0021', 0x11, 'SIEMENS MR SDI 02', element('04', 'DS', '0.125'))),
      item(block('0021', 0x10, 'SIEMENS MR SDI 02', element('04', 'DS', '0.25'))),
      item(block('0021', 0xff, 'SIEMENS MR SDI 02', element('04', 'DS', '0.5'))),
    ),
  ],
  questions: [lookup(address('0021', 'SIEMENS MR SDI 02', '04'), ['0.25'], [inItem('52009230', 1)])],
};
