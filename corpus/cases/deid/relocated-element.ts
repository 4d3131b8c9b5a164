import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A rule that removes (0021,1004) misses the name of the patient on block 11.',
  clauses: ['PS3.15 E.3.10'],
  validity: 'legal',
  features: ['deidentify', 'moved'],
  source: 'pydicom/deid#205',
  dataSet: [
    block('0021', 0x10, 'OTHER', element('04', 'DS', '1')),
    block('0021', 0x11, 'ACME', element('04', 'LO', 'DOE JANE')),
  ],
  questions: [{ operation: 'deidentify', keeps: [] }],
};
