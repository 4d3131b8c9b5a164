import { type ItemPath, pathText } from '../dicom/address.ts';
import { type DataSet, type Element, isSequence } from '../dicom/data-set.ts';
import {
  blockOf,
  blockTagOf,
  byteOf,
  creatorsOf,
  creatorTagOf,
  isBlockTag,
  LAST_BLOCK,
  sorted,
} from '../dicom/private-block.ts';
import { groupOf, hex } from '../dicom/tag.ts';
import { creatorBytes } from './creator-bytes.ts';
import { keyOf } from './layouts/key-of.ts';
import { LayoutError } from './layouts/layout-error.ts';
import { renumber, type Scope } from './layouts/renumber.ts';
import { conventionalBlock } from './vendors/conventional-block.ts';

/** The creator that stands on a block in somebody's place. Each block has its own, since a creator may hold only one. */
const decoyCreator = (block: number): string => `BLOCKSHIFT DECOY ${hex(block, 2)}`;

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
  /** The block of a decoy by the Item, group and new block of the creator that is meant. */
  const decoys = new Map<string, number>();
  const moved = renumber(dataSet, (scope) => {
    const { blocks, homes } = displaced(scope);
    homes.forEach((home, index) => {
      if (home !== undefined) decoys.set(placeKey(scope.path, scope.group, blocks[index]!), home);
    });
    return blocks;
  });
  return populated(moved, [], decoys);
}

const placeKey = (path: ItemPath, group: number, block: number): string =>
  `${pathText(path)} ${hex(group, 4)}${hex(block, 2)}`;

interface Displaced {
  /** The new block of each creator. */
  readonly blocks: readonly number[];
  /** The block of the decoy for each; undefined where there is none. */
  readonly homes: readonly (number | undefined)[];
}

function displaced({ group, reservations, available }: Scope): Displaced {
  const free = new Set(available);
  for (const { block } of reservations) free.delete(block);
  const homes = reservations.map(({ creator, block }) => {
    const home = conventionalBlock(creator, hex(group, 4)) ?? block;
    if (creator === decoyCreator(block)) return undefined;
    return home === block || free.delete(home) ? home : undefined;
  });
  const last = Math.max(...reservations.map(({ block }) => block), ...homes.map((home) => home ?? 0));
  const blocks = reservations.map(({ creator, block }, index) => {
    if (homes[index] !== block) return block;
    const next = [...free].find((each) => each > last) ?? [...free][0];
    if (next === undefined) throw new LayoutError(`no free block for "${creator}" in group ${hex(group, 4)}`);
    free.delete(next);
    return next;
  });
  return { blocks, homes };
}

function populated(dataSet: DataSet, path: ItemPath, decoys: ReadonlyMap<string, number>): DataSet {
  const creators = creatorsOf(dataSet);
  const strangers: Element[] = [];
  for (const tag of creators.keys()) {
    const [group, block] = [groupOf(tag), tag & LAST_BLOCK];
    const home = decoys.get(placeKey(path, group, block));
    if (home === undefined) continue;
    strangers.push({ tag: creatorTagOf(group, home), vr: 'LO', bytes: creatorBytes(decoyCreator(home)) });
    for (const element of dataSet.elements)
      if (isBlockTag(element.tag) && groupOf(element.tag) === group && blockOf(element.tag) === block)
        strangers.push({
          tag: blockTagOf(group, home, byteOf(element.tag)),
          vr: 'LO',
          bytes: creatorBytes(`DECOY ${hex(home, 2)}`),
        });
  }
  const elements = dataSet.elements.map((element): Element => {
    if (!isSequence(element)) return element;
    const key = keyOf(element.tag, creators);
    const items = element.items.map((item, index) => ({
      ...item,
      ...populated(item, [...path, { ...key, item: index }], decoys),
    }));
    return { ...element, items };
  });
  return { ...dataSet, elements: strangers.length === 0 ? elements : sorted([...elements, ...strangers]) };
}
