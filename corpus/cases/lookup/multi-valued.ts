import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Several values, one of them empty, with the creator moved.',
  clauses: ['PS3.5 6.4'],
  validity: 'legal',
  features: ['moved', 'multi-valued'],
  source: 'PS3.5 6.4',
  dataSet: [
    block(
      '0021',
      0x2a,
      'ACME',
      element('04', 'LO', 'ONE', '', 'THREE'),
      element('05', 'DS', '1.5', '-2', '0.25'),
      element('06', 'US', 1, 2, 65535),
    ),
  ],
};
