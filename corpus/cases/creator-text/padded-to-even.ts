import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A name of odd length, padded with one space. The space is not part of the name.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text', 'padding'],
  source: 'PS3.5 6.2',
  dataSet: [block('0021', 0x10, 'ODD', element('04', 'LO', 'PADDED OWNER'))],
};
