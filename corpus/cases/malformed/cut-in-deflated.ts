import { block, type Curated, cutLast, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A deflated Data Set that breaks off.',
  clauses: ['PS3.5 A.5'],
  validity: 'malformed',
  features: ['truncated', 'deflated'],
  source: 'PS3.5 A.5',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO', 'COMPRESSED AND CUT'))],
  encoding: 'deflated-le',
  damage: cutLast(20),
  unreadable: true,
  deviations: ['inflate-failed', 'truncated-header'],
};
