import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The name of ACME stands in a value of OTHER. A creator is an element 0010-00FF, not any text that looks like one.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['decoy', 'creator-text'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [block('0021', 0x10, 'OTHER', element('10', 'LO', 'ACME'), element('04', 'LO', 'OF OTHER'))],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
