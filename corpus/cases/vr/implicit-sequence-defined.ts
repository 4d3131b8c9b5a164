import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A private Sequence of defined length in Implicit VR: to whoever does not know it, bytes.',
  clauses: ['PS3.5 7.1.3', 'PS3.5 6.2.2 Note 2'],
  validity: 'legal',
  features: ['implicit', 'private-sequence'],
  source: 'pydicom/pydicom#1311',
  dataSet: [
    block('0021', 0x10, 'ACME', sequence('FE', item(block('0021', 0x11, 'ACME', element('04', 'LO', 'IN HIDING'))))),
  ],
  encoding: 'implicit-le-defined',
};
