import { address, block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Private Data Element Characteristics Sequence says that all elements of ACME are safe. It names group and creator, not the block.',
  clauses: ['PS3.3 C.12.1', 'PS3.15 E.3.10'],
  validity: 'legal',
  edition: 'Rests on Table C.12-1 in the edition of 2016c.',
  features: ['characteristics', 'deidentify'],
  source: 'PS3.3 C.12.1',
  dataSet: [
    sequence(
      '00080300',
      item(element('00080301', 'US', 0x0021), element('00080302', 'LO', 'ACME'), element('00080303', 'CS', 'SAFE')),
    ),
    block('0021', 0x10, 'OTHER', element('04', 'LO', 'NOT DESCRIBED')),
    block('0021', 0x11, 'ACME', element('04', 'DS', '1.5')),
  ],
  questions: [{ operation: 'deidentify', keeps: [address('0021', 'ACME', '04')] }],
};
