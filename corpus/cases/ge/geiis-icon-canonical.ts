import { block, type Curated, element, hex, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The icon of a GE archive where dcm2niix looks for it: GEIIS on block 11 of group 0009, although nobody has block 10. Who takes every (7FE0,0010) for the image shows the icon.',
  clauses: ['PS3.5 7.8.2 b'],
  validity: 'legal',
  features: ['private-sequence', 'pixels'],
  source: 'GEIIS (0009) in private dictionaries, on block 11 in dcm2niix 1.0.20241211',
  dataSet: [
    block(
      '0009',
      0x11,
      'GEIIS',
      sequence(
        '10',
        item(
          element('00280010', 'US', 2),
          element('00280011', 'US', 2),
          element('00280100', 'US', 8),
          element('7FE00010', 'OW', hex('01020304')),
        ),
      ),
    ),
  ],
};
