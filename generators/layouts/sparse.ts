import type { Layout } from './layout.ts';
import { renumber, type Scope } from './renumber.ts';

/** Two free blocks before each creator where a group has room for that. */
const STRIDE = 3;

/** Creators in their order with gaps before and between them: 12, 15, 18 …, closer where a group has many. */
export const sparse: Layout = {
  name: 'sparse',
  title: 'gaps before and between the creators',
  source: 'PS3.5 7.8.1 a, c',
  lossless: true,
  apply: (dataSet) => renumber(dataSet, choose),
};

function choose({ reservations, available }: Scope): readonly number[] {
  const stride = Math.min(STRIDE, Math.floor(available.length / reservations.length));
  return reservations.map((_, index) => available[(index + 1) * stride - 1]!);
}
