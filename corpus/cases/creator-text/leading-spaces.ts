import { type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Spaces before the name, which are padding in LO just as those behind.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text', 'padding'],
  source: 'PS3.5 6.2',
  dataSet: [own(creator('0021', 0x10, 'ACME', { bytes: '  ACME' }), element('04', 'LO', 'LED BY SPACES'))],
};
