import { type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'An orphan on the block of a safe number. Nobody vouches for it, so it goes.',
  clauses: ['PS3.15 E.3.10', 'PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['deidentify', 'orphan'],
  source: 'PS3.15 E.3.10',
  dataSet: [element('70531000', 'DS', '0.000575')],
  deviations: ['orphan'],
  questions: [{ operation: 'deidentify', keeps: [] }],
};
