import type { DataSet, Element } from '../dicom/data-set.ts';
import { valueElement } from '../dicom/make-element.ts';
import { blockTagOf, byteOf, creatorTagOf } from '../dicom/private-block.ts';
import { hex, type Tag } from '../dicom/tag.ts';
import { creatorBytes } from './creator-bytes.ts';
import { LayoutError } from './layouts/layout-error.ts';
import { renumber, type Scope } from './layouts/renumber.ts';
import { conventionalBlock } from './vendors/conventional-block.ts';

/** The creator that stands on a block in somebody's place. Each block has its own, since a creator may hold only one. */
const decoyCreator = (block: number): string => `${DECOY}${hex(block, 2)}`;

const DECOY = 'BLOCKSHIFT DECOY ';

/**
 * A Data Set with a stranger in every place where a reader by number would look: in each private group of the Data Set
 * and of every Item, every block that a creator's vendor uses (where no table says, the block it is on) goes to a decoy
 * with the same low bytes, LO `DECOY 11` where the block is 11. A creator that stands there moves behind all others, or
 * to the first free block where there is no room; one that stands elsewhere stays. Where another creator has the block
 * already, that one serves. No element changes its Meaning, decoys aside.
 *
 * @throws LayoutError where a group has no free block left
 */
export function withDecoys(dataSet: DataSet): DataSet {
  /** What the Data Set at hand is to get, until it has got it. */
  let decoys: Decoy[] = [];
  return renumber(
    dataSet,
    (scope) => {
      const { blocks, homes } = displaced(scope);
      homes.forEach((home, index) => {
        if (home !== undefined) decoys.push({ group: scope.group, block: blocks[index]!, home });
      });
      return blocks;
    },
    (tags) => {
      const wanted = decoys;
      decoys = [];
      return wanted.flatMap((decoy) => strangersFor(decoy, tags));
    },
  );
}

/** A decoy on `home` for the creator that holds `block`. */
interface Decoy {
  readonly group: number;
  readonly block: number;
  readonly home: number;
}

interface Displaced {
  /** The new block of each creator. */
  readonly blocks: readonly number[];
  /** The block of the decoy for each; undefined where there is none. */
  readonly homes: readonly (number | undefined)[];
}

function displaced({ group, reservations, available }: Scope): Displaced {
  const taken = new Set(reservations.map(({ block }) => block));
  const homes = reservations.map(({ creator, block }) => {
    const home = conventionalBlock(creator, hex(group, 4)) ?? block;
    if (creator.startsWith(DECOY) && creator === decoyCreator(block)) return undefined;
    if (home === block) return home;
    if (taken.has(home) || !available.includes(home)) return undefined;
    taken.add(home);
    return home;
  });
  const last = Math.max(...reservations.map(({ block }) => block), ...homes.map((home) => home ?? 0));
  const blocks = reservations.map(({ creator, block }, index) => {
    if (homes[index] !== block) return block;
    const next =
      available.find((each) => each > last && !taken.has(each)) ?? available.find((each) => !taken.has(each));
    if (next === undefined) throw new LayoutError(`no free block for "${creator}" in group ${hex(group, 4)}`);
    taken.add(next);
    return next;
  });
  return { blocks, homes };
}

/** The decoy and an element of its own for each that the creator has. */
function strangersFor({ group, block, home }: Decoy, tags: readonly Tag[]): readonly Element[] {
  const { creator, value } = bytesOf(home);
  const first = blockTagOf(group, block, 0);
  const strangers: Element[] = [valueElement(creatorTagOf(group, home), 'LO', creator)];
  for (const tag of tags)
    if (tag >= first && tag <= first + 0xff)
      strangers.push(valueElement(blockTagOf(group, home, byteOf(tag)), 'LO', value));
  return strangers;
}

const made = new Map<number, { readonly creator: Uint8Array; readonly value: Uint8Array }>();

/** The same for every Item: 240 pairs at most. */
function bytesOf(home: number): { readonly creator: Uint8Array; readonly value: Uint8Array } {
  const known = made.get(home);
  if (known) return known;
  const bytes = { creator: creatorBytes(decoyCreator(home)), value: creatorBytes(`DECOY ${hex(home, 2)}`) };
  made.set(home, bytes);
  return bytes;
}
