import { address, block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A safe element in the Item of a Sequence, with the creator on block 12 there.',
  clauses: ['PS3.15 E.3.10'],
  validity: 'legal',
  features: ['deidentify', 'nested', 'moved'],
  source: 'PS3.15 Table E.3.10-1',
  dataSet: [
    sequence(
      '00081140',
      item(block('00E1', 0x12, 'ELSCINT1', element('21', 'DS', '120.5'), element('02', 'SH', 'DOE JANE'))),
    ),
  ],
  questions: [{ operation: 'deidentify', keeps: [address('00E1', 'ELSCINT1', '21')] }],
};
