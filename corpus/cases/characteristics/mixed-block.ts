import { address, block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Of a block described as MIXED one element is listed as nonidentifying, by its low byte.',
  clauses: ['PS3.3 C.12.1'],
  validity: 'legal',
  edition: 'Rests on Table C.12-1 in the edition of 2016c.',
  features: ['characteristics', 'deidentify'],
  source: 'PS3.3 C.12.1',
  dataSet: [
    sequence(
      '00080300',
      item(
        element('00080301', 'US', 0x0021),
        element('00080302', 'LO', 'ACME'),
        element('00080303', 'CS', 'MIXED'),
        element('00080304', 'US', 4),
      ),
    ),
    block('0021', 0x12, 'ACME', element('04', 'DS', '1.5'), element('05', 'LO', 'DOE JANE')),
  ],
  questions: [{ operation: 'deidentify', keeps: [address('0021', 'ACME', '04')] }],
};
