import { block, type Curated, element, item, sequence } from '../../authoring.ts';

/** Level 50 is the innermost. */
const level = (depth: number): ReturnType<typeof item> =>
  item(
    block(
      '0021',
      0x10 + (depth % 3),
      'ACME',
      element('04', 'LO', `DEPTH ${depth}`),
      ...(depth < 50 && depth % 2 === 0 ? [sequence('FE', level(depth + 1))] : []),
    ),
    ...(depth < 50 && depth % 2 === 1 ? [sequence('00081140', level(depth + 1))] : []),
  );

export const curated: Curated = {
  description:
    'Fifty Sequences within each other, private and standard ones in turn, with a creator at every level and each on another block.',
  clauses: ['PS3.5 7.5'],
  validity: 'legal',
  features: ['limits', 'nested', 'private-sequence'],
  source: 'PS3.5 7.5',
  dataSet: [sequence('00081140', level(1))],
};
