import { address, block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Safe elements where one expects them, with unsafe ones of the same creator.',
  clauses: ['PS3.15 E.3.10'],
  validity: 'legal',
  features: ['deidentify', 'canonical'],
  source: 'PS3.15 Table E.3.10-1',
  dataSet: [
    block(
      '0019',
      0x10,
      'GEMS_ACQU_01',
      element('02', 'SL', 912),
      element('23', 'DS', '1.25'),
      element('24', 'DS', '2.5'),
    ),
  ],
  questions: [
    { operation: 'deidentify', keeps: [address('0019', 'GEMS_ACQU_01', '23'), address('0019', 'GEMS_ACQU_01', '24')] },
  ],
};
