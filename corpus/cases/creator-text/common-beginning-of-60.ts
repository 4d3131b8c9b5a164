import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Two creators of 62 characters that differ in the last one only.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['creator-text', 'prefix'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [
    block(
      '0021',
      0x10,
      'A LONG NAME THAT TWO DIFFERENT OWNERS SHARE UP TO THE VERY END A',
      element('04', 'LO', 'OWNER A'),
    ),
    block(
      '0021',
      0x11,
      'A LONG NAME THAT TWO DIFFERENT OWNERS SHARE UP TO THE VERY END B',
      element('04', 'LO', 'OWNER B'),
    ),
  ],
};
