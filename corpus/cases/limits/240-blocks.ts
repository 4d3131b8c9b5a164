import { address, block, type Curated, element, insert, lookup } from '../../authoring.ts';

const BLOCKS = Array.from({ length: 240 }, (_, index) => {
  const number = (index + 0x10).toString(16).toUpperCase();
  return block('0021', index + 0x10, `ACME ${number}`, element('01', 'LO', `BLOCK ${number}`));
});

export const curated: Curated = {
  description: 'All 240 blocks of a group are reserved, each by another creator and with data. The last is FF.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['limits', 'full'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [...BLOCKS],
  questions: [
    lookup(address('0021', 'ACME FF', '01'), ['BLOCK FF']),
    insert(address('0021', 'NEWCOMER', '01'), 'none'),
  ],
};
