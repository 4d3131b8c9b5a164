import { append, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Zeros behind the Data Set, as tapes and block devices leave them.',
  clauses: ['PS3.10 7'],
  validity: 'tolerated',
  edition: 'No edition allows them; many files have them.',
  features: ['trailing'],
  source: 'PS3.10 7',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO', 'PADDED FILE'))],
  damage: append('\0'.repeat(64)),
  deviations: ['trailing-zeros'],
};
