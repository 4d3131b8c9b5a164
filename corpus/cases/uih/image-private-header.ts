import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'United Imaging: the b value and the gradient direction under Image Private Header in group 0065.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['canonical'],
  source: 'Image Private Header in private dictionaries',
  dataSet: [
    block('0065', 0x10, 'Image Private Header', element('09', 'FD', 1000), element('37', 'FD', 0.5, 0.5, -0.75)),
  ],
};
