import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Vendors do send one creator in two blocks of a group. Merging them loses what has the same byte in both.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'Not allowed since 2020; the edition of 2013 does not forbid it.',
  features: ['duplicate'],
  source: 'dcm4che/dcm4che#706',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'IN BLOCK 10')),
    block('0021', 0x11, 'ACME', element('05', 'LO', 'IN BLOCK 11')),
  ],
  deviations: ['creator-duplicate'],
};
