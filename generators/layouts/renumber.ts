import type { ItemPath } from '../../dicom/address.ts';
import { type DataSet, type Element, isSequence, type SequenceElement } from '../../dicom/data-set.ts';
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
  LAST_BLOCK,
  ownerOf,
} from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag } from '../../dicom/tag.ts';
import { keyOf } from './key-of.ts';
import { LayoutError } from './layout-error.ts';

/** A creator and the block it holds, 10 to FF. */
export interface Reservation {
  readonly creator: string;
  readonly block: number;
}

/** One private group of one Data Set or Item, as a layout sees it. */
export interface Scope {
  /** Made when asked for: few layouts want to know. */
  readonly path: () => ItemPath;
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

/** Elements to add to the Data Set whose creators have just been given their blocks, by the tags it now has. */
export type Add = (tags: readonly Tag[]) => readonly Element[];

/**
 * Gives the creators of every Data Set and Item the blocks that `choose` says, and moves their elements along. This
 * changes no Meaning: elements without an owner stay where they are and stay without an owner. A Data Set in which
 * nothing moves keeps its order; the others are sorted by tag (PS3.5 7.1). Sequences stored as UN count as Sequences;
 * opaque UN values are left alone. What does not change comes back as the same object.
 *
 * @throws LayoutError where `choose` answers with a block that is not available, or with one block twice
 */
export const renumber = (dataSet: DataSet, choose: Choose, add?: Add): DataSet =>
  renumberFrom(dataSet, { choose, add }, () => []);

interface Work {
  readonly choose: Choose;
  readonly add: Add | undefined;
}

function renumberFrom<T extends DataSet>(dataSet: T, work: Work, path: () => ItemPath): T {
  const creators = creatorsOf(dataSet);
  if (creators.size === 0) return insideOnly(dataSet, creators, work, path);
  const moves = movesOf(dataSet, creators, work.choose, path);
  const tags = moves.size === 0 && !work.add ? NO_TAGS : dataSet.elements.map(({ tag }) => movedTag(tag, moves));
  const added = work.add?.(tags) ?? NOTHING;
  if (moves.size === 0 && added.length === 0) return insideOnly(dataSet, creators, work, path);
  const elements = dataSet.elements.map((element, index): Element => {
    const inside = isSequence(element) ? renumberItems(element, creators, work, path) : element;
    const tag = tags[index]!;
    return tag === element.tag ? inside : withTag(inside, tag);
  });
  return { ...dataSet, elements: elements.concat(added).sort((a, b) => a.tag - b.tag) };
}

/** The same where no creator of the Data Set itself moves. */
function insideOnly<T extends DataSet>(
  dataSet: T,
  creators: ReadonlyMap<Tag, string>,
  work: Work,
  path: () => ItemPath,
): T {
  let elements: Element[] | undefined;
  dataSet.elements.forEach((element, index) => {
    if (!isSequence(element)) return;
    const inside = renumberItems(element, creators, work, path);
    if (inside === element) return;
    elements ??= [...dataSet.elements];
    elements[index] = inside;
  });
  return elements ? { ...dataSet, elements } : dataSet;
}

const NO_TAGS: readonly Tag[] = [];
const NOTHING: readonly Element[] = [];

function renumberItems(
  sequence: SequenceElement,
  creators: ReadonlyMap<Tag, string>,
  work: Work,
  path: () => ItemPath,
): SequenceElement {
  const items = sequence.items.map((item, index) =>
    renumberFrom(item, work, () => [...path(), { ...keyOf(sequence.tag, creators), item: index }]),
  );
  if (items.every((item, index) => item === sequence.items[index])) return sequence;
  return sequenceElement(sequence.tag, sequence.vr, items, sequence.undefinedLength, sequence.violation);
}

/** Old creator tag to new creator tag, of those that move. */
function movesOf(
  dataSet: DataSet,
  creators: ReadonlyMap<Tag, string>,
  choose: Choose,
  path: () => ItemPath,
): ReadonlyMap<Tag, Tag> {
  const moves = new Map<Tag, Tag>();
  for (const scope of scopesOf(dataSet, creators, path)) {
    const { group, reservations, available } = scope;
    const chosen = choose(scope);
    const isRepeated = new Set(reservations.map(({ creator }) => creator)).size < reservations.length;
    const blocks = isRepeated ? inOldOrder(chosen, reservations) : chosen;
    if (blocks.length !== reservations.length || new Set(blocks).size !== blocks.length)
      throw new LayoutError(`group ${hex(group, 4)}: two creators on one block`);
    reservations.forEach(({ creator, block }, index) => {
      const next = blocks[index]!;
      if (next === block) return;
      if (!available.includes(next))
        throw new LayoutError(`"${creator}" cannot hold block ${hex(next, 2)} of group ${hex(group, 4)}`);
      moves.set(creatorTagOf(group, block), creatorTagOf(group, next));
    });
  }
  return moves;
}

/** The blocks of one creator that holds several, which it may not, keep their order: their elements would change it. */
const inOldOrder = (blocks: readonly number[], reservations: readonly Reservation[]): readonly number[] =>
  reservations.map(({ creator }, index) => {
    const isSame = (_: unknown, other: number): boolean => reservations[other]?.creator === creator;
    const own = blocks.filter(isSame).sort((a, b) => a - b);
    return own[reservations.slice(0, index).filter(isSame).length]!;
  });

/** The private groups of one Data Set in which somebody holds a block, Items not included. */
function scopesOf(dataSet: DataSet, creators: ReadonlyMap<Tag, string>, path: () => ItemPath): readonly Scope[] {
  const ownerless = new Set<Tag>();
  for (const { tag } of dataSet.elements) {
    if (isCreatorTag(tag) && !creators.has(tag)) ownerless.add(tag);
    if (isBlockTag(tag) && ownerOf(tag, creators) === undefined)
      ownerless.add(creatorTagOf(groupOf(tag), blockOf(tag)));
  }
  const groups = new Map<number, Reservation[]>();
  for (const [tag, creator] of creators) {
    const reservation = { creator, block: elementOf(tag) };
    const others = groups.get(groupOf(tag));
    if (others) others.push(reservation);
    else groups.set(groupOf(tag), [reservation]);
  }
  return [...groups].map(([group, reservations]) => ({
    path,
    group,
    reservations: reservations.sort((a, b) => a.block - b.block),
    available: ownerless.size === 0 ? BLOCKS : BLOCKS.filter((block) => !ownerless.has(creatorTagOf(group, block))),
  }));
}

const BLOCKS: readonly number[] = Array.from({ length: LAST_BLOCK - FIRST_BLOCK + 1 }, (_, i) => FIRST_BLOCK + i);

function movedTag(tag: Tag, moves: ReadonlyMap<Tag, Tag>): Tag {
  const creator = moves.get(tag);
  if (creator !== undefined) return creator;
  if (!isBlockTag(tag)) return tag;
  const owner = moves.get(creatorTagOf(groupOf(tag), blockOf(tag)));
  return owner === undefined ? tag : blockTagOf(groupOf(tag), elementOf(owner), byteOf(tag));
}
