import { block, type Curated, element, violating } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The last element says more bytes than are left in the file.',
  clauses: ['PS3.5 7.1.1'],
  validity: 'malformed',
  features: ['length', 'truncated'],
  source: 'PS3.5 7.1.1',
  dataSet: [block('0021', 0x11, 'ACME', violating(element('04', 'LO', 'FEWER BYTES'), { length: 60000 }))],
  unreadable: true,
  deviations: ['truncated-value'],
};
