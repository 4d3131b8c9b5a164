import { block, type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The same name on two blocks, once with spaces around it. Padding is no difference, so this is one creator twice.',
  clauses: ['PS3.5 6.2, LO', 'PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'Not allowed since 2020; the edition of 2013 does not forbid it.',
  features: ['duplicate', 'creator-text'],
  source: 'PS3.5 6.2',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'ONE')),
    own(creator('0021', 0x11, 'ACME', { bytes: ' ACME ' }), element('05', 'LO', 'TWO')),
  ],
  deviations: ['creator-duplicate'],
};
