import { type Curated, creator, element, ownBefore } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The creator stands behind the elements of its block. A reader that goes forward only takes them for orphans.',
  clauses: ['PS3.5 7.1'],
  validity: 'malformed',
  features: ['order'],
  source: 'PS3.5 7.1',
  dataSet: [ownBefore(creator('0021', 0x10, 'ACME'), element('04', 'LO', 'BEFORE ITS OWNER'))],
  inGivenOrder: true,
  deviations: ['creator-after-data', 'unsorted'],
};
