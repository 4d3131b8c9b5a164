import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'One character more than LO allows. Cutting it makes it another creator.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'malformed',
  features: ['creator-text', 'limits'],
  source: 'PS3.5 Table 6.2-1',
  dataSet: [
    block(
      '0021',
      0x10,
      'A CREATOR OF EXACTLY SIXTY-FIVE CHARACTERS, ONE MORE THAN IN LO..',
      element('04', 'LO', 'TOO LONG OWNER'),
    ),
  ],
  unnoticed: 'the reader does not measure texts',
};
