import type { ItemPath } from '../../dicom/address.ts';
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
  isPrivateGroup,
  LAST_BLOCK,
  ownerOf,
} from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag } from '../../dicom/tag.ts';
import { type ItemPlace, pathOf } from './item-place.ts';
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
  renumberFrom(dataSet, { choose, add }, undefined);

interface Work {
  readonly choose: Choose;
  readonly add: Add | undefined;
}

function renumberFrom<T extends DataSet>(dataSet: T, work: Work, place: ItemPlace | undefined): T {
  const creators = creatorsOf(dataSet);
  const moves = creators.size === 0 ? NO_MOVES : movesOf(dataSet, creators, work.choose, place);
  const added = creators.size === 0 ? undefined : work.add?.(dataSet.elements.map(({ tag }) => movedTag(tag, moves)));
  const isKept = moves.size === 0 && !added?.length;
  let elements: Element[] | undefined;
  let ascends = true;
  for (let index = 0, last = 0; index < dataSet.elements.length; index++) {
    const element = dataSet.elements[index]!;
    const inside = isSequence(element) ? renumberItems(element, creators, work, place) : element;
    const tag = moves.size === 0 ? element.tag : movedTag(element.tag, moves);
    const now = tag === element.tag ? inside : withTag(inside, tag);
    if (tag < last) ascends = false;
    last = tag;
    if (now === element) continue;
    elements ??= [...dataSet.elements];
    elements[index] = now;
  }
  if (isKept) return elements ? { ...dataSet, elements } : dataSet;
  elements ??= [...dataSet.elements];
  if (added?.length) elements.push(...added);
  return { ...dataSet, elements: ascends && !added?.length ? elements : elements.sort((a, b) => a.tag - b.tag) };
}

const NO_MOVES: ReadonlyMap<Tag, Tag> = new Map();

function renumberItems(
  sequence: SequenceElement,
  creators: ReadonlyMap<Tag, string>,
  work: Work,
  outer: ItemPlace | undefined,
): SequenceElement {
  let items: Item[] | undefined;
  for (let index = 0; index < sequence.items.length; index++) {
    const item = sequence.items[index]!;
    if (isPlain(item)) continue;
    const now = renumberFrom(item, work, { outer, sequence: sequence.tag, creators, item: index });
    if (now === item) continue;
    items ??= [...sequence.items];
    items[index] = now;
  }
  if (!items) return sequence;
  return sequenceElement(sequence.tag, sequence.vr, items, sequence.undefinedLength, sequence.violation);
}

/** Whether an Item has standard values alone, as most have: there is nothing to renumber in it or below. */
function isPlain({ elements }: Item): boolean {
  for (const element of elements) if (isPrivateGroup(groupOf(element.tag)) || isSequence(element)) return false;
  return true;
}

/** Old creator tag to new creator tag, of those that move. */
function movesOf(
  dataSet: DataSet,
  creators: ReadonlyMap<Tag, string>,
  choose: Choose,
  place: ItemPlace | undefined,
): ReadonlyMap<Tag, Tag> {
  const moves = new Map<Tag, Tag>();
  for (const scope of scopesOf(dataSet, creators, () => pathOf(place))) {
    const { group, reservations, available } = scope;
    const chosen = choose(scope);
    const blocks = areDistinct(reservations.map(({ creator }) => creator)) ? chosen : inOldOrder(chosen, reservations);
    if (blocks.length !== reservations.length || !areDistinct(blocks))
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
function scopesOf(dataSet: DataSet, creators: ReadonlyMap<Tag, string>, path: () => ItemPath): readonly Scope[] {
  const ownerless = new Set<Tag>();
  for (const { tag } of dataSet.elements) {
    if (!isPrivateGroup(groupOf(tag))) continue;
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
  if (!isPrivateGroup(groupOf(tag))) return tag;
  if (!isBlockTag(tag)) return moves.get(tag) ?? tag;
  const owner = moves.get(creatorTagOf(groupOf(tag), blockOf(tag)));
  return owner === undefined ? tag : blockTagOf(groupOf(tag), elementOf(owner), byteOf(tag));
}
