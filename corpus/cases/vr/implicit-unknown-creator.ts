import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Implicit VR and a creator that no dictionary has. The value is bytes and stays so.',
  clauses: ['PS3.5 7.1.3', 'PS3.5 6.2.2'],
  validity: 'legal',
  features: ['implicit', 'unknown'],
  source: 'PS3.5 6.2.2',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'LO', 'BYTES FOR MOST'), element('05', 'US', 513))],
  encoding: 'implicit-le-undefined',
};
