import { type DataSet, type Element, type Item, isSequence, type SequenceElement } from '../../dicom/data-set.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag } from '../../dicom/tag.ts';
import { isPlain } from './is-plain.ts';
import { isSameKey, mapKeyOf } from './key-of.ts';

/** A creator that holds other blocks than before, and in how many Data Sets and Items. */
export interface Move {
  /** Four hexadecimal digits. */
  readonly group: string;
  readonly creator: string;
  /** Blocks, two hexadecimal digits each; empty where the creator was not there before, or is no more. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly places: number;
}

/**
 * What a layout did to a Data Set, Items included; in order of first occurrence before, creators that are new after
 * those. Sequences are matched by address; of those that share one the last ones, since that is what copies keep.
 */
export function movesBetween(before: DataSet, after: DataSet): readonly Move[] {
  const tally: Tally = { kinds: new Map(), moved: [], added: [] };
  collect(before, after, tally);
  return [...tally.moved, ...tally.added].map(({ group, creator, from, to, places }) => ({
    group: hex(group, 4),
    creator,
    from: from.map((block) => hex(block, 2)),
    to: to.map((block) => hex(block, 2)),
    places,
  }));
}

interface Counted {
  readonly group: number;
  readonly creator: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  places: number;
}

/** In order of first occurrence, creators that come anew apart. */
interface Tally {
  /** Both by creator, and by group and blocks. */
  readonly kinds: Map<string, Map<number | string, Counted>>;
  readonly moved: Counted[];
  readonly added: Counted[];
}

const NOTHING: DataSet = { elements: [] };

function collect(before: DataSet, after: DataSet, tally: Tally): void {
  if (before === after || (isPlain(before) && isPlain(after))) return;
  const old = creatorsOf(before);
  const now = creatorsOf(after);
  if (!sameCreators(old, now)) collectHere(old, now, tally);
  else if (sameTags(before, after)) {
    for (let index = 0; index < before.elements.length; index++) {
      const element = before.elements[index]!;
      const other = after.elements[index]!;
      if (element !== other) collectItems(sequenceOr(element), sequenceOr(other), tally);
    }
    return;
  }
  if (haveSameSequences(before, old, after, now)) {
    for (let index = 0, other = 0; index < before.elements.length; index++) {
      const element = before.elements[index]!;
      if (!isSequence(element)) continue;
      while (!isSequence(after.elements[other]!)) other++;
      collectItems(element, sequenceOr(after.elements[other++]!), tally);
    }
    return;
  }
  const [sequences, others] = [before.elements.filter(isSequence), after.elements.filter(isSequence)];
  const there = new Map<Tag | string, SequenceElement[]>();
  for (const element of others) {
    const key = mapKeyOf(element.tag, now);
    const same = there.get(key);
    if (same) same.push(element);
    else there.set(key, [element]);
  }
  const pairs: (readonly [SequenceElement, SequenceElement | undefined])[] = [];
  for (const element of sequences.toReversed()) pairs.push([element, there.get(mapKeyOf(element.tag, old))?.pop()]);
  for (const [element, other] of pairs.reverse()) collectItems(element, other, tally);
  for (const left of there.values()) for (const element of left) collectItems(undefined, element, tally);
}

function sameTags({ elements }: DataSet, { elements: others }: DataSet): boolean {
  if (elements.length !== others.length) return false;
  let last = -1;
  for (let index = 0; index < elements.length; index++) {
    const { tag } = elements[index]!;
    if (tag === last || tag !== others[index]!.tag) return false;
    last = tag;
  }
  return true;
}

/** Whether the Sequences of two Data Sets come under the same keys, one after the other. */
function haveSameSequences(
  { elements }: DataSet,
  old: ReadonlyMap<Tag, string>,
  { elements: others }: DataSet,
  now: ReadonlyMap<Tag, string>,
): boolean {
  let at = 0;
  for (const element of elements) {
    if (!isSequence(element)) continue;
    while (at < others.length && !isSequence(others[at]!)) at++;
    const other = others[at++];
    if (!other || !isSameKey(element.tag, old, other.tag, now)) return false;
  }
  for (; at < others.length; at++) if (isSequence(others[at]!)) return false;
  return true;
}

const sequenceOr = (element: Element): SequenceElement | undefined => (isSequence(element) ? element : undefined);

function collectItems(before: SequenceElement | undefined, after: SequenceElement | undefined, tally: Tally): void {
  if (before === after) return;
  const old = before?.items ?? NO_ITEMS;
  const now = after?.items ?? NO_ITEMS;
  for (let item = 0; item < old.length || item < now.length; item++)
    collect(old[item] ?? NOTHING, now[item] ?? NOTHING, tally);
}

const NO_ITEMS: readonly Item[] = [];

function sameCreators(old: ReadonlyMap<Tag, string>, now: ReadonlyMap<Tag, string>): boolean {
  if (old.size !== now.size) return false;
  for (const [tag, creator] of old) if (now.get(tag) !== creator) return false;
  return true;
}

function collectHere(old: ReadonlyMap<Tag, string>, now: ReadonlyMap<Tag, string>, tally: Tally): void {
  for (const [tag, creator] of old) {
    const group = groupOf(tag);
    const from = blockIn(old, group, creator);
    const to = blockIn(now, group, creator);
    if (from !== SEVERAL && to !== SEVERAL) {
      if (from !== to) count(tally, group, creator, from, to);
    } else if (firstOf(old, group, creator) === elementOf(tag)) countSeveral(tally, group, creator, old, now);
  }
  for (const [tag, creator] of now) {
    const group = groupOf(tag);
    if (blockIn(old, group, creator) !== NONE) continue;
    const to = blockIn(now, group, creator);
    if (to !== SEVERAL) count(tally, group, creator, NONE, to);
    else if (firstOf(now, group, creator) === elementOf(tag)) countSeveral(tally, group, creator, old, now);
  }
}

const NONE = 0;
/** Illegal, and met all the same. */
const SEVERAL = -1;

/** The one block of a creator, as nearly all have; or NONE, or SEVERAL. */
function blockIn(creators: ReadonlyMap<Tag, string>, group: number, creator: string): number {
  let block = NONE;
  for (const [tag, name] of creators) {
    if (name !== creator || groupOf(tag) !== group) continue;
    if (block !== NONE) return SEVERAL;
    block = elementOf(tag);
  }
  return block;
}

const firstOf = (creators: ReadonlyMap<Tag, string>, group: number, creator: string): number | undefined =>
  blocksOf(creator, group, creators)[0];

/** The blocks of a creator in the order of the Data Set. */
function blocksOf(creator: string, group: number, creators: ReadonlyMap<Tag, string>): readonly number[] {
  const blocks: number[] = [];
  for (const [tag, name] of creators) if (name === creator && groupOf(tag) === group) blocks.push(elementOf(tag));
  return blocks;
}

/** Counts a move from one block, or none, to one block, or none. */
function count(tally: Tally, group: number, creator: string, from: number, to: number): void {
  const kinds = kindsOf(tally, creator);
  const kind = (group * 0x100 + from) * 0x100 + to;
  const known = kinds.get(kind);
  if (known) known.places++;
  else add(tally, kinds, kind, { group, creator, from: listed(from), to: listed(to), places: 1 });
}

const listed = (block: number): readonly number[] => (block === NONE ? [] : [block]);

function countSeveral(
  tally: Tally,
  group: number,
  creator: string,
  old: ReadonlyMap<Tag, string>,
  now: ReadonlyMap<Tag, string>,
): void {
  const from = blocksOf(creator, group, old);
  const to = blocksOf(creator, group, now);
  if (from.length === to.length && from.every((block, index) => block === to[index])) return;
  const kinds = kindsOf(tally, creator);
  const kind = `${group} ${from} ${to}`;
  const known = kinds.get(kind);
  if (known) known.places++;
  else add(tally, kinds, kind, { group, creator, from, to, places: 1 });
}

function kindsOf({ kinds }: Tally, creator: string): Map<number | string, Counted> {
  const known = kinds.get(creator);
  if (known) return known;
  const made = new Map<number | string, Counted>();
  kinds.set(creator, made);
  return made;
}

function add(tally: Tally, kinds: Map<number | string, Counted>, kind: number | string, move: Counted): void {
  kinds.set(kind, move);
  (move.from.length === 0 ? tally.added : tally.moved).push(move);
}
