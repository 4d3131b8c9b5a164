import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The longest creator that LO allows.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text', 'limits'],
  source: 'PS3.5 Table 6.2-1',
  dataSet: [
    block(
      '0021',
      0x10,
      'A CREATOR OF EXACTLY SIXTY FOUR CHARACTERS, AS LONG AS LO ALLOWS',
      element('04', 'LO', 'LONG OWNER'),
    ),
  ],
};
