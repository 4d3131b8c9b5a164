import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Elements between the creators and the first block.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'malformed',
  features: ['range'],
  source: 'PS3.5 7.8.1 c',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'OWNED')),
    element('00210100', 'LO', 'BETWEEN'),
    element('00210FFF', 'LO', 'BETWEEN TOO'),
  ],
  deviations: ['illegal-private-tag'],
};
