import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The Sequence describes a creator that is not in the file, and the usual number of its elements belongs to another.',
  clauses: ['PS3.3 C.12.1'],
  validity: 'legal',
  edition: 'Rests on Table C.12-1 in the edition of 2016c.',
  features: ['characteristics', 'decoy'],
  source: 'PS3.3 C.12.1',
  dataSet: [
    sequence(
      '00080300',
      item(element('00080301', 'US', 0x0021), element('00080302', 'LO', 'ACME'), element('00080303', 'CS', 'SAFE')),
    ),
    block('0021', 0x10, 'OTHER', element('04', 'LO', 'DOE JANE')),
  ],
  questions: [{ operation: 'deidentify', keeps: [] }],
};
