import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The same, but nothing in VR or form gives the foreign value away.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['decoy', 'collision'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [
    block('0021', 0x10, 'OTHER', element('04', 'IS', '100')),
    block('0021', 0x11, 'ACME', element('04', 'IS', '200')),
  ],
  questions: [byNumber('00211004', '100')],
};
