import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Private groups 5001 and 6001, beside the repeating groups of curves and overlays, whose names must not spread to them.',
  clauses: ['PS3.5 7.6'],
  validity: 'legal',
  features: ['limits', 'groups'],
  source: 'PS3.5 7.6 Note',
  dataSet: [
    block('5001', 0x10, 'ACME', element('05', 'LO', 'NO CURVE')),
    block('6001', 0x10, 'ACME', element('10', 'LO', 'NO OVERLAY')),
  ],
};
