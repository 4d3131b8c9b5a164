import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Low byte FE is a Sequence for ACME and a text for OTHER, who has the usual block.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['decoy', 'private-sequence', 'vr'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [
    block('0021', 0x10, 'OTHER', element('FE', 'LO', 'NOT A SEQUENCE')),
    block('0021', 0x11, 'ACME', sequence('FE', item(block('0021', 0x10, 'ACME', element('04', 'LO', 'INSIDE'))))),
  ],
};
