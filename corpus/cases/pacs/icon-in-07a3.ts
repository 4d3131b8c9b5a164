import { block, type Curated, element, hex, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A PACS keeps an icon with rows, columns and pixels in a private Sequence (07A3,10CE). They are not those of the image.',
  clauses: ['PS3.5 7.5.1', 'PS3.5 7.8.2 b'],
  validity: 'legal',
  features: ['private-sequence', 'pixels', 'leak'],
  source: 'rordenlab/dcm2niix#239',
  dataSet: [
    block(
      '07A3',
      0x10,
      'ELSCINT1',
      sequence(
        'CE',
        item(element('00280010', 'US', 4), element('00280011', 'US', 1), element('7FE00010', 'OW', hex('0A0B0C0D'))),
      ),
    ),
  ],
};
