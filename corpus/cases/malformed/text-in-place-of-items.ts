import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A private SQ whose value does not begin with an Item.',
  clauses: ['PS3.5 7.5'],
  validity: 'malformed',
  features: ['private-sequence'],
  source: 'PS3.5 7.5',
  dataSet: [
    block('0021', 0x11, 'ACME', element('FE', 'SQ', hex('4E4F204954454D532048')), element('FF', 'LO', 'BEHIND')),
  ],
  unreadable: true,
  deviations: ['not-items'],
};
