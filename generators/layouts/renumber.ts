import { type DataSet, type Element, type Item, isSequence, type SequenceElement } from '../../dicom/data-set.ts';
import { sequenceElement, withTag } from '../../dicom/make-element.ts';
import {
  blockOf,
  blockTagOf,
  byteOf,
  creatorsOf,
  creatorTagOf,
  FIRST_BLOCK,
  isBlockTag,
  isCreatorTag,
  isPrivateTag,
  LAST_BLOCK,
  sorted,
} from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag } from '../../dicom/tag.ts';
import { isPlain } from './is-plain.ts';
import type { ItemPlace } from './item-place.ts';
import { LayoutError } from './layout-error.ts';

/** A creator and the block it holds, 10 to FF. */
export interface Reservation {
  readonly creator: string;
  readonly block: number;
}

/** One private group of one Data Set or Item, as a layout sees it. */
export interface Scope {
  /** The Item; undefined at the root. */
  readonly place: ItemPlace | undefined;
  readonly group: number;
  /** Ascending by block; at least one. */
  readonly reservations: readonly Reservation[];
  /**
   * The blocks that a creator may hold, ascending: all but those in which elements without an owner lie, which a new
   * creator would capture, and those whose creator element names nobody.
   */
  readonly available: readonly number[];
}

/** The new block of each of the scope's reservations, in their order: distinct, all of them available. */
export type Choose = (scope: Scope) => readonly number[];

/** What to add to the Data Set whose creators have just been given their blocks; its elements have their new tags. */
export type Add = (elements: readonly Element[]) => readonly Element[];

/**
 * Gives the creators of every Data Set and Item the blocks that `choose` says, and moves their elements along. This
 * changes no Meaning: elements without an owner stay where they are and stay without an owner. A Data Set in which
 * nothing moves keeps its order; the others are sorted by tag (PS3.5 7.1). Sequences stored as UN count as Sequences;
 * opaque UN values are left alone. What does not change comes back as the same object.
 *
 * @throws LayoutError where `choose` answers with a block that is not available, or with one block twice
 */
export const renumber = (dataSet: DataSet, choose: Choose, add?: Add): DataSet =>
  renumberFrom(dataSet, { choose, add }, undefined);

interface Work {
  readonly choose: Choose;
  readonly add: Add | undefined;
}

function renumberFrom<T extends DataSet>(dataSet: T, work: Work, place: ItemPlace | undefined): T {
  const before = dataSet.elements;
  const creators = creatorsOf(dataSet);
  const moves = creators.size === 0 ? NO_MOVES : movesOf(dataSet, creators, work.choose, place);
  let elements = moves.size === 0 ? before : moved(before, moves);
  const added = work.add && creators.size > 0 ? work.add(elements) : NOTHING;
  for (let index = 0; index < before.length; index++) {
    const element = before[index]!;
    if (!isSequence(element)) continue;
    const items = renumberItems(element, dataSet, work, place);
    if (items === element.items) continue;
    const { tag } = elements[index]!;
    if (elements === before) elements = before.slice();
    (elements as Element[])[index] = sequenceElement(
      tag,
      element.vr,
      items,
      element.undefinedLength,
      element.violation,
    );
  }
  if (elements === before && added.length === 0) return dataSet;
  if (moves.size === 0 && added.length === 0) return { ...dataSet, elements };
  return { ...dataSet, elements: inOrder(elements, added) };
}

const NOTHING: readonly Element[] = [];

/** Sorted by tag, stable for equal tags; two lists that are sorted are only merged. */
function inOrder(elements: readonly Element[], added: readonly Element[]): readonly Element[] {
  if (!ascends(elements) || !ascends(added)) return sorted([...elements, ...added]);
  if (added.length === 0) return elements;
  const all: Element[] = [];
  let at = 0;
  for (const element of elements) {
    while (at < added.length && added[at]!.tag < element.tag) all.push(added[at++]!);
    all.push(element);
  }
  while (at < added.length) all.push(added[at++]!);
  return all;
}

function ascends(elements: readonly Element[]): boolean {
  for (let at = 1; at < elements.length; at++) if (elements[at]!.tag < elements[at - 1]!.tag) return false;
  return true;
}

/** The elements under their new tags, in the old order. */
function moved(elements: readonly Element[], moves: ReadonlyMap<Tag, Tag>): Element[] {
  const result = elements.slice();
  // Neighbours share their block: where it goes is looked up once.
  let from = -1;
  let to = -1;
  for (let index = 0; index < result.length; index++) {
    const element = result[index]!;
    const { tag } = element;
    if (!isPrivateTag(tag)) continue;
    const isInBlock = isBlockTag(tag);
    const owner = isInBlock ? creatorTagOf(groupOf(tag), blockOf(tag)) : tag;
    if (owner !== from) {
      from = owner;
      to = moves.get(owner) ?? owner;
    }
    if (from === to) continue;
    result[index] = withTag(element, isInBlock ? blockTagOf(groupOf(tag), elementOf(to), byteOf(tag)) : to);
  }
  return result;
}

const NO_MOVES: ReadonlyMap<Tag, Tag> = new Map();

/** The same list where nothing changes. */
function renumberItems(
  { tag, items }: SequenceElement,
  within: DataSet,
  work: Work,
  outer: ItemPlace | undefined,
): readonly Item[] {
  let result: Item[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (isPlain(item)) continue;
    const now = renumberFrom(item, work, { outer, sequence: tag, within, item: index });
    if (now === item) continue;
    result ??= items.slice();
    result[index] = now;
  }
  return result ?? items;
}

/** Old creator tag to new creator tag, of those that move. */
function movesOf(
  dataSet: DataSet,
  creators: ReadonlyMap<Tag, string>,
  choose: Choose,
  place: ItemPlace | undefined,
): ReadonlyMap<Tag, Tag> {
  let moves: Map<Tag, Tag> | undefined;
  for (const scope of scopesOf(dataSet, creators, place)) {
    const { group, reservations, available } = scope;
    const chosen = choose(scope);
    const blocks = isOneEach(reservations) ? chosen : inOldOrder(chosen, reservations);
    if (blocks.length !== reservations.length || !areDistinct(blocks))
      throw new LayoutError(`group ${hex(group, 4)}: two creators on one block`);
    for (let index = 0; index < blocks.length; index++) {
      const { creator, block } = reservations[index]!;
      const next = blocks[index]!;
      if (next === block) continue;
      if (available === BLOCKS ? next < FIRST_BLOCK || next > LAST_BLOCK : !available.includes(next))
        throw new LayoutError(`"${creator}" cannot hold block ${hex(next, 2)} of group ${hex(group, 4)}`);
      moves ??= new Map();
      moves.set(creatorTagOf(group, block), creatorTagOf(group, next));
    }
  }
  return moves ?? NO_MOVES;
}

const isOneEach = (reservations: readonly Reservation[]): boolean =>
  reservations.length === 1 || areDistinct(reservations.map(({ creator }) => creator));

const areDistinct = (values: readonly unknown[]): boolean =>
  values.length === 1 || new Set(values).size === values.length;

/** The blocks of one creator that holds several, which it may not, keep their order: their elements would change it. */
const inOldOrder = (blocks: readonly number[], reservations: readonly Reservation[]): readonly number[] =>
  reservations.map(({ creator }, index) => {
    const isSame = (_: unknown, other: number): boolean => reservations[other]?.creator === creator;
    const own = blocks.filter(isSame).sort((a, b) => a - b);
    return own[reservations.slice(0, index).filter(isSame).length]!;
  });

/** The private groups of one Data Set in which somebody holds a block, Items not included. */
function scopesOf(
  dataSet: DataSet,
  creators: ReadonlyMap<Tag, string>,
  place: ItemPlace | undefined,
): readonly Scope[] {
  const ownerless = ownerlessIn(dataSet, creators);
  const groups = new Map<number, Reservation[]>();
  for (const [tag, creator] of creators) {
    const reservation = { creator, block: elementOf(tag) };
    if (creators.size === 1) return [scopeOf(place, groupOf(tag), [reservation], ownerless)];
    const others = groups.get(groupOf(tag));
    if (others) others.push(reservation);
    else groups.set(groupOf(tag), [reservation]);
  }
  return [...groups].map(([group, reservations]) => scopeOf(place, group, reservations.sort(byBlock), ownerless));
}

const byBlock = (a: Reservation, b: Reservation): number => a.block - b.block;

const scopeOf = (
  place: ItemPlace | undefined,
  group: number,
  reservations: readonly Reservation[],
  ownerless: ReadonlySet<Tag>,
): Scope => ({
  place,
  group,
  reservations,
  available: ownerless.size === 0 ? BLOCKS : BLOCKS.filter((block) => !ownerless.has(creatorTagOf(group, block))),
});

/** The creator tags of the blocks that no creator may come to hold. */
function ownerlessIn(dataSet: DataSet, creators: ReadonlyMap<Tag, string>): ReadonlySet<Tag> {
  let ownerless: Set<Tag> | undefined;
  let last: Tag = 0;
  for (const { tag } of dataSet.elements) {
    if (!isPrivateTag(tag)) continue;
    const owner = isBlockTag(tag) ? creatorTagOf(groupOf(tag), blockOf(tag)) : tag;
    if (owner === last) continue;
    last = owner;
    if (!isCreatorTag(owner) || creators.has(owner)) continue;
    ownerless ??= new Set();
    ownerless.add(owner);
  }
  return ownerless ?? NOBODYS;
}

const NOBODYS: ReadonlySet<Tag> = new Set();

const BLOCKS: readonly number[] = Array.from({ length: LAST_BLOCK - FIRST_BLOCK + 1 }, (_, i) => FIRST_BLOCK + i);
