import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'UN of defined length that holds Items. Both readings are right, bytes and Sequence.',
  clauses: ['PS3.5 6.2.2 Note 2'],
  validity: 'legal',
  features: ['un', 'private-sequence'],
  source: 'rordenlab/dcm2niix#775',
  dataSet: [block('2005', 0x14, 'Philips MR Imaging DD 005', sequence('0F', item(element('00180080', 'DS', '4.5'))))],
  encoding: 'un-defined',
};
