import { hex } from '../../dicom/tag.ts';
import { conventionalBlock } from '../vendors/conventional-block.ts';
import type { Layout } from './layout.ts';
import { LayoutError } from './layout-error.ts';
import { renumber, type Scope } from './renumber.ts';

/**
 * Every creator on the block that its vendor's own software uses. Creators of no known convention stay, or go to the
 * first free block where they are in the way of one that has. Where creators of one group share a convention, the one
 * that stands there keeps it and the others count as having none.
 *
 * It refuses where the right answer is not in the data: creators that share a convention and none of them stands there,
 * or elements without an owner in the block.
 *
 * Any block is legal for any creator: PS3.5 7.8.1 c.
 */
export const canonical: Layout = {
  name: 'canonical',
  title: 'every creator on the block its vendor uses',
  source: 'the vendors, as their files show; PS3.5 7.8.1 c',
  lossless: true,
  apply: (dataSet) => renumber(dataSet, choose),
};

function choose(scope: Scope): readonly number[] {
  const { group, reservations, available } = scope;
  const wishes = wishesOf(scope);
  const wanted = new Set(wishes.filter((block) => block !== undefined));
  for (const block of wanted)
    if (!available.includes(block))
      throw new LayoutError(
        `block ${hex(block, 2)} of group ${hex(group, 4)} holds elements without a Private Creator: ` +
          'they would pass to the creator that belongs there',
      );
  const stays = (index: number): boolean => wishes[index] === undefined && !wanted.has(reservations[index]!.block);
  const taken = new Set(wanted);
  reservations.forEach(({ block }, index) => {
    if (stays(index)) taken.add(block);
  });
  return reservations.map(({ creator, block }, index) => {
    const wish = wishes[index];
    if (wish !== undefined) return wish;
    if (stays(index)) return block;
    const free = available.find((candidate) => !taken.has(candidate));
    if (free === undefined) throw new LayoutError(`no free block for "${creator}" in group ${hex(group, 4)}`);
    taken.add(free);
    return free;
  });
}

function wishesOf({ group, reservations }: Scope): readonly (number | undefined)[] {
  const conventions = reservations.map(({ creator }) => conventionalBlock(creator, hex(group, 4)));
  return conventions.map((wish, index) => {
    if (wish === undefined) return undefined;
    const rivals = reservations.filter((_, other) => conventions[other] === wish);
    if (rivals.length === 1) return wish;
    if (!rivals.some(({ block }) => block === wish))
      throw new LayoutError(
        `${rivals.map(({ creator }) => `"${creator}"`).join(' and ')} both belong on block ${hex(wish, 2)} of ` +
          `group ${hex(group, 4)}, and none of them stands there`,
      );
    return reservations[index]!.block === wish ? wish : undefined;
  });
}
