import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'UN values on a block that the vendor does not use.',
  clauses: ['PS3.5 6.2.2'],
  validity: 'legal',
  features: ['un', 'vr', 'moved'],
  source: 'PS3.5 6.2.2 Note 2',
  dataSet: [block('0019', 0x15, 'SIEMENS MR HEADER', element('0A', 'US', 36), element('0C', 'IS', '1000'))],
  encoding: 'un-defined',
};
