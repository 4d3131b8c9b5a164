import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Somebody has deleted the creator and left its block, as removal rules by name do.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['orphan'],
  source: 'pydicom/pydicom#1097',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'STAYS')),
    element('00211101', 'LO', 'LEFT'),
    element('00211102', 'DS', '2'),
  ],
  deviations: ['orphan'],
};
