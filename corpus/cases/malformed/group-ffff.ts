import { type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Group FFFF, the last of all, with a creator.',
  clauses: ['PS3.5 7.8.1 d'],
  validity: 'malformed',
  features: ['range', 'groups'],
  source: 'PS3.5 7.8.1',
  dataSet: [element('FFFF0010', 'LO', 'ACME'), element('FFFF1004', 'LO', 'FORBIDDEN GROUP')],
  deviations: ['illegal-private-tag'],
};
