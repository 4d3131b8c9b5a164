import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A Group Length of a private group that is too long. Skipping by it loses what follows.',
  clauses: ['PS3.5 7.2'],
  validity: 'malformed',
  features: ['group-length'],
  source: 'PS3.5 7.2',
  dataSet: [
    element('00210000', 'UL', 4096),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'MISCOUNTED')),
    element('00400254', 'LO', 'BEHIND'),
  ],
  deviations: ['group-length-wrong'],
};
