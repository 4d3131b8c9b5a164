import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The same on block 21. The b value is nowhere near (0065,1009).',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved'],
  source: 'PS3.5 7.8.1 c',
  dataSet: [
    block('0065', 0x21, 'Image Private Header', element('09', 'FD', 1000), element('37', 'FD', 0.5, 0.5, -0.75)),
  ],
  questions: [byNumber('00651009')],
};
