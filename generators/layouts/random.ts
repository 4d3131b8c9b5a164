import { pathText } from '../../dicom/address.ts';
import { hex } from '../../dicom/tag.ts';
import type { Layout } from './layout.ts';
import { type Reservation, renumber, type Scope } from './renumber.ts';

/**
 * Any free block, from the spec's seed (0 where it has none), the Item's path, the group and the creator, so that a
 * creator keeps its block when other elements and Items are taken out of a case. Creators that hit on the same block
 * get the next free ones in order of their names.
 */
export const random: Layout = {
  name: 'random',
  title: 'any free block, chosen by the seed',
  source: 'PS3.5 7.8.1 c',
  lossless: true,
  apply: (dataSet, spec) => renumber(dataSet, chooseBy(spec.seed ?? 0)),
};

const chooseBy =
  (seed: number) =>
  ({ path, group, reservations, available }: Scope): readonly number[] => {
    const place = `${seed} ${pathText(path())} ${hex(group, 4)}`;
    const chosen = new Map<number, number>();
    const taken = new Set<number>();
    for (const { creator, block } of [...reservations].sort(byName)) {
      let index = hash(`${place} ${creator}`) % available.length;
      while (taken.has(index)) index = (index + 1) % available.length;
      taken.add(index);
      chosen.set(block, available[index]!);
    }
    return reservations.map(({ block }) => chosen.get(block)!);
  };

const byName = (a: Reservation, b: Reservation): number =>
  a.creator < b.creator ? -1 : a.creator > b.creator ? 1 : a.block - b.block;

/** FNV-1a over UTF-16 code units, 32 bits, with the final mixing of MurmurHash3. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
