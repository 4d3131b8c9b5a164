import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A private Sequence that nobody owns, with well-formed private data inside.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['orphan', 'private-sequence'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [sequence('002110FE', item(block('0021', 0x10, 'ACME', element('04', 'LO', 'INSIDE'))))],
  deviations: ['orphan'],
};
