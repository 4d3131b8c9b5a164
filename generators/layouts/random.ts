import { byteOf, creatorsOf, ownerOf } from '../../dicom/private-block.ts';
import { groupOf, hex, tagForPeople } from '../../dicom/tag.ts';
import type { ItemPlace } from './item-place.ts';
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

function chooseBy(seed: number): (scope: Scope) => readonly number[] {
  const start = hashed(`${seed} `, FNV_OFFSET);
  return ({ place, group, reservations, available }) => {
    const here = hashed(` ${hex(group, 4)} `, hashedPlace(place, start));
    if (reservations.length === 1) return [available[wished(reservations[0]!, here, available)]!];
    const chosen = new Map<number, number>();
    const taken = new Set<number>();
    for (const reservation of [...reservations].sort(byName)) {
      let index = wished(reservation, here, available);
      while (taken.has(index)) index = (index + 1) % available.length;
      taken.add(index);
      chosen.set(reservation.block, available[index]!);
    }
    return reservations.map(({ block }) => chosen.get(block)!);
  };
}

const wished = ({ creator }: Reservation, here: number, available: readonly number[]): number =>
  mixed(hashed(creator, here)) % available.length;

const byName = (a: Reservation, b: Reservation): number =>
  a.creator < b.creator ? -1 : a.creator > b.creator ? 1 : a.block - b.block;

/** FNV-1a over UTF-16 code units, 32 bits: on from the hash of what comes before. */
function hashed(text: string, before: number): number {
  let h = before;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

const FNV_OFFSET = 0x811c9dc5;

/** The same for the text of the path, from step to step: to put the text together first would take several times as long. */
function hashedPlace(place: ItemPlace | undefined, before: number): number {
  if (!place) return before;
  const { outer, sequence, within, item } = place;
  let h = outer ? hashed('/', hashedPlace(outer, before)) : before;
  const owner = ownerOf(sequence, creatorsOf(within));
  if (owner === undefined) h = hashed(tagForPeople(sequence), h);
  else h = hashed(`",${hex(byteOf(sequence), 2)})`, hashed(owner, hashed(`(${hex(groupOf(sequence), 4)},"`, h)));
  return hashed(`[${item}]`, h);
}

/** The final mixing of MurmurHash3. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
