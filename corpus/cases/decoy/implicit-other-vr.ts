import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'In Implicit VR a stranger holds the number that dictionaries know as US; its value is six bytes of text, and the b value is a block higher.',
  clauses: ['PS3.5 7.1.3'],
  validity: 'legal',
  features: ['decoy', 'implicit', 'vr'],
  source: 'PS3.5 7.1.3',
  dataSet: [
    block('0019', 0x10, 'ACME TEXTS', element('0A', 'LO', 'MOSAIC')),
    block('0019', 0x11, 'SIEMENS MR HEADER', element('0A', 'US', 36)),
  ],
  encoding: 'implicit-le-defined',
};
