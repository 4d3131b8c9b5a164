import { block, type Curated, cutAt, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The file ends in the text of a creator: what is left of it is not its name.',
  clauses: ['PS3.5 7.1.1'],
  validity: 'malformed',
  features: ['truncated', 'creator-text'],
  source: 'PS3.5 7.1.1',
  dataSet: [block('0021', 0x10, 'ACME LONG NAME', element('04', 'LO', 'GONE'))],
  damage: cutAt('ACME LONG NAME', 4),
  unreadable: true,
  deviations: ['truncated-value'],
};
