import { type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A NUL where the Standard wants a space.',
  clauses: ['PS3.5 6.2'],
  validity: 'tolerated',
  edition: 'No edition allows NUL in LO; many readers take it for padding.',
  features: ['creator-text', 'padding'],
  source: 'PS3.5 6.2',
  dataSet: [own(creator('0021', 0x10, 'ODD', { bytes: 'ODD\0' }), element('04', 'LO', 'NUL PADDED'))],
  deviations: ['creator-nul-padded'],
};
