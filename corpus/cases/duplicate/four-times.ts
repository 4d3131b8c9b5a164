import { address, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'One creator four times in a group, as a user found it and asked what a de-identifier should do: everything that applies to one applies to all.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'Not allowed since 2020; the edition of 2013 does not forbid it.',
  features: ['duplicate'],
  source: 'pydicom/deid#205',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'ONE')),
    block('0021', 0x11, 'ACME', element('04', 'LO', 'TWO')),
    block('0021', 0x12, 'ACME', element('04', 'LO', 'THREE')),
    block('0021', 0x13, 'ACME', element('04', 'LO', 'FOUR')),
  ],
  deviations: ['creator-duplicate'],
  questions: [{ operation: 'erase', address: address('0021', 'ACME', '04'), erases: 4 }],
};
