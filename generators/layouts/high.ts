import type { Layout } from './layout.ts';
import { renumber, type Scope } from './renumber.ts';

/** Creators in their order at the upper end: the last on FF. */
export const high: Layout = {
  name: 'high',
  title: 'the highest blocks, up to FF',
  source: 'PS3.5 7.8.1 b',
  lossless: true,
  apply: (dataSet) => renumber(dataSet, choose),
};

const choose = ({ reservations, available }: Scope): readonly number[] => available.slice(-reservations.length);
