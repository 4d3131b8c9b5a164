import { type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator and an element in group 0007, which is not for private data.',
  clauses: ['PS3.5 7.8.1 d'],
  validity: 'malformed',
  features: ['range', 'groups'],
  source: 'PS3.5 7.8.1',
  dataSet: [element('00070010', 'LO', 'ACME'), element('00071004', 'LO', 'FORBIDDEN GROUP')],
  deviations: ['illegal-private-tag'],
};
