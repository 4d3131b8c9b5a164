import type { Layout } from './layout.ts';
import { renumber, type Scope } from './renumber.ts';

/**
 * Each creator in turn, from the lowest block up, moves behind the highest one: what is left by software that copies
 * a block to the end and then removes the original. A creator for which there is no room above stays.
 */
export const appendAfterLast: Layout = {
  name: 'append-after-last',
  title: 'each creator in turn moves behind the last one',
  source: 'PS3.5 7.8.1 a (2025a: an unused element)',
  lossless: true,
  apply: (dataSet) => renumber(dataSet, choose),
};

function choose({ reservations, available }: Scope): readonly number[] {
  let last = reservations.at(-1)!.block;
  return reservations.map(({ block }) => {
    const next = available.find((candidate) => candidate > last);
    if (next === undefined) return block;
    last = next;
    return next;
  });
}
