import { address, block, type Curated, insert } from '../../authoring.ts';

const BLOCKS = Array.from({ length: 240 }, (_, index) => index + 0x10)
  .filter((number) => number !== 0x80)
  .map((number) => block('0021', number, `ACME ${number}`));

export const curated: Curated = {
  description:
    '239 blocks are reserved; the free one is 80, in the middle. Reserving behind the last one is impossible, refusing is wrong.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['limits', 'insert'],
  source: 'dcm4che, Attributes.creatorTagOf',
  dataSet: [...BLOCKS],
  questions: [insert(address('0021', 'NEWCOMER', '01'), '80')],
};
