import type { DataSet, Element } from '../dicom/data-set.ts';
import { valueElement } from '../dicom/make-element.ts';
import { blockTagOf, byteOf, creatorTagOf } from '../dicom/private-block.ts';
import { hex } from '../dicom/tag.ts';
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
    (elements) => {
      if (decoys.length === 0) return NO_STRANGERS;
      const wanted = decoys;
      decoys = [];
      const strangers: Element[] = [];
      for (const decoy of wanted) addStrangers(strangers, decoy, elements);
      return strangers;
    },
  );
}

const NO_STRANGERS: readonly Element[] = [];

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
  const digits = hex(group, 4);
  const taken = new Set<number>();
  let last = 0;
  for (const { block } of reservations) {
    taken.add(block);
    last = Math.max(last, block);
  }
  const homes: (number | undefined)[] = [];
  for (const { creator, block } of reservations) {
    let home: number | undefined = conventionalBlock(creator, digits) ?? block;
    if (creator.startsWith(DECOY) && creator === decoyCreator(block)) home = undefined;
    else if (home !== block && (taken.has(home) || !available.includes(home))) home = undefined;
    homes.push(home);
    if (home === undefined) continue;
    taken.add(home);
    last = Math.max(last, home);
  }
  const blocks: number[] = [];
  for (let index = 0; index < reservations.length; index++) {
    const { creator, block } = reservations[index]!;
    if (homes[index] !== block) {
      blocks.push(block);
      continue;
    }
    const next = firstFree(available, taken, last + 1) ?? firstFree(available, taken, 0);
    if (next === undefined) throw new LayoutError(`no free block for "${creator}" in group ${digits}`);
    taken.add(next);
    blocks.push(next);
  }
  return { blocks, homes };
}

/** The first block from `lowest` on that nobody has taken. */
function firstFree(available: readonly number[], taken: ReadonlySet<number>, lowest: number): number | undefined {
  for (const block of available) if (block >= lowest && !taken.has(block)) return block;
  return undefined;
}

/** The decoy and an element of its own for each that the creator has. */
function addStrangers(strangers: Element[], { group, block, home }: Decoy, elements: readonly Element[]): void {
  const { creator, value } = bytesOf(home);
  const first = blockTagOf(group, block, 0);
  strangers.push(valueElement(creatorTagOf(group, home), 'LO', creator));
  for (const { tag } of elements)
    if (tag >= first && tag <= first + 0xff)
      strangers.push(valueElement(blockTagOf(group, home, byteOf(tag)), 'LO', value));
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
