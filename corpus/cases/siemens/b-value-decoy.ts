import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The number from which converters read the b value of classic Siemens images, (0019,100C), belongs to somebody else; the b value is on block 11.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['decoy', 'moved'],
  source: 'PS3.5 7.8.1 c2',
  dataSet: [
    block('0019', 0x10, 'ACME DIFFUSION', element('0C', 'IS', '77')),
    block('0019', 0x11, 'SIEMENS MR HEADER', element('0C', 'IS', '1000')),
  ],
  questions: [byNumber('0019100C', '77')],
};
