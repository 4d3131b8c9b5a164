import { type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator of nothing but spaces is an empty one.',
  clauses: ['PS3.5 7.8.1 a', 'PS3.5 6.2, LO'],
  validity: 'malformed',
  features: ['creator-text', 'empty', 'orphan'],
  source: 'PS3.5 6.2',
  dataSet: [own(creator('0021', 0x10, undefined, { bytes: '    ' }), element('04', 'LO', 'OWNER BLANK'))],
  deviations: ['creator-empty', 'orphan'],
};
