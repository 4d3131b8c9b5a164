import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Every block one higher than its vendor has it, in the root and in the Item.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved'],
  source: 'PS3.5 7.8.1 c',
  dataSet: [
    block('0021', 0x10, 'SIEMENS MR SDS 01', element('04', 'DS', '3')),
    sequence('00081140', item(block('0051', 0x10, 'SIEMENS MR HEADER', element('0F', 'LO', 'INNER')))),
  ],
  layout: 'shift',
};
