import { block, type Curated, element, hex, violating } from '../../authoring.ts';

export const curated: Curated = {
  description: 'An element with letters for a VR that no edition knows, in the long form of the header.',
  clauses: ['PS3.5 7.1.2'],
  validity: 'malformed',
  features: ['vr'],
  source: 'PS3.5 7.1.2',
  dataSet: [
    block(
      '0021',
      0x10,
      'ACME',
      violating(element('04', 'UN', hex('41424344')), { vrText: 'ZZ' }),
      element('05', 'LO', 'BEHIND'),
    ),
  ],
  deviations: ['unknown-vr'],
};
