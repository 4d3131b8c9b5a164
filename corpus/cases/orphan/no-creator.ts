import { address, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A private element in a file without any creator. It belongs to nobody, and nobody must be invented for it.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['orphan'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [element('00211004', 'LO', 'OF NOBODY')],
  deviations: ['orphan'],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
