import { block, type Curated, element, hex, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'An icon that a GE archive put into a private Sequence, with pixel data of its own inside. Who takes every (7FE0,0010) for the image shows the icon. GEIIS is on block 10: moved, since dcm2niix looks for it on 11.',
  clauses: ['PS3.5 7.8.2 b'],
  validity: 'legal',
  features: ['private-sequence', 'pixels'],
  source: 'GEIIS (0009) in private dictionaries',
  dataSet: [
    block(
      '0009',
      0x10,
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
