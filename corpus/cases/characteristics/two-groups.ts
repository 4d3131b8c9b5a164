import { address, block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Two descriptions with the same creator: safe in group 0021, unsafe in 0023.',
  clauses: ['PS3.3 C.12.1', 'PS3.5 7.8.1 a Note 2'],
  validity: 'legal',
  edition: 'Rests on Table C.12-1 in the edition of 2016c and on Note 2 in that of 2020.',
  features: ['characteristics', 'two-groups', 'deidentify'],
  source: 'PS3.3 C.12.1',
  dataSet: [
    sequence(
      '00080300',
      item(element('00080301', 'US', 0x0021), element('00080302', 'LO', 'ACME'), element('00080303', 'CS', 'SAFE')),
      item(element('00080301', 'US', 0x0023), element('00080302', 'LO', 'ACME'), element('00080303', 'CS', 'UNSAFE')),
    ),
    block('0021', 0x10, 'ACME', element('04', 'DS', '1.5')),
    block('0023', 0x10, 'ACME', element('04', 'LO', 'DOE JANE')),
  ],
  questions: [{ operation: 'deidentify', keeps: [address('0021', 'ACME', '04')] }],
};
