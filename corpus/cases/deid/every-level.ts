import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Private elements with names at three depths, one of them in a private Sequence.',
  clauses: ['PS3.15 E.1'],
  validity: 'legal',
  features: ['deidentify', 'nested', 'private-sequence'],
  source: 'mmiv-center/DICOMAnonymizer#20; pydicom/deid#112',
  dataSet: [
    block(
      '0021',
      0x10,
      'ACME',
      element('04', 'LO', 'DOE JANE 0'),
      sequence('FE', item(block('0021', 0x10, 'ACME', element('04', 'LO', 'DOE JANE 1')))),
    ),
    sequence(
      '00081140',
      item(sequence('00081199', item(block('0021', 0x11, 'ACME', element('04', 'LO', 'DOE JANE 2'))))),
    ),
  ],
  questions: [{ operation: 'deidentify', keeps: [] }],
};
