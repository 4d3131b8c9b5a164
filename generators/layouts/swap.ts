import type { Layout } from './layout.ts';
import { renumber, type Scope } from './renumber.ts';

/** The first creator of a group exchanges blocks with the second, the third with the fourth; an odd last one stays. */
export const swap: Layout = {
  name: 'swap',
  title: 'neighbouring creators exchange their blocks',
  source: 'PS3.5 7.8.1 c',
  lossless: true,
  apply: (dataSet) => renumber(dataSet, choose),
};

const choose = ({ reservations }: Scope): readonly number[] =>
  reservations.map(({ block }, index) => reservations[index ^ 1]?.block ?? block);
