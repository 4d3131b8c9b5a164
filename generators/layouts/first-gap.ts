import type { Layout } from './layout.ts';
import { renumber, type Scope } from './renumber.ts';

/**
 * Each creator in turn, from the lowest block up, moves to the first free block and leaves its own to those after it:
 * the choice that older editions prescribe. Blocks 10 and 11 become 12 and 10.
 */
export const firstGap: Layout = {
  name: 'first-gap',
  title: 'each creator in turn moves to the first free block',
  source: 'PS3.5 7.8.1 a (2013, 2020: the first unused element)',
  lossless: true,
  apply: (dataSet) => renumber(dataSet, choose),
};

function choose({ reservations, available }: Scope): readonly number[] {
  const taken = new Set(reservations.map(({ block }) => block));
  return reservations.map(({ block }) => {
    const free = available.find((candidate) => !taken.has(candidate));
    if (free === undefined) return block;
    taken.delete(block);
    taken.add(free);
    return free;
  });
}
