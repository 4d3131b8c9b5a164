import { block, type Curated, cutAt, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The file ends in the middle of a private value.',
  clauses: ['PS3.5 7.1.1'],
  validity: 'malformed',
  features: ['truncated'],
  source: 'PS3.5 7.1.1',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO', 'WHOLE'), element('05', 'LO', 'CUT IN THE MIDDLE'))],
  damage: cutAt('CUT IN THE MIDDLE', 6),
  unreadable: true,
  deviations: ['truncated-value'],
};
