import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A value of odd length.',
  clauses: ['PS3.5 7.1.1'],
  validity: 'malformed',
  features: ['length'],
  source: 'PS3.5 7.1.1',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'OB', hex('010203')), element('05', 'LO', 'BEHIND'))],
  deviations: ['odd-length'],
};
