import { type DataSet, type Element, isSequence, type SequenceElement } from '../../dicom/data-set.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag } from '../../dicom/tag.ts';
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
  const tally: Tally = { moved: new Map(), added: new Map() };
  collect(before, after, tally);
  return [...tally.moved.values(), ...tally.added.values()].map(({ group, creator, from, to, places }) => ({
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

/** Moves by what they are, apart from creators that come anew. */
interface Tally {
  readonly moved: Map<string, Counted>;
  readonly added: Map<string, Counted>;
}

const NOTHING: DataSet = { elements: [] };

function collect(before: DataSet, after: DataSet, tally: Tally): void {
  if (before === after) return;
  const [old, now] = [creatorsOf(before), creatorsOf(after)];
  const isSame = sameCreators(old, now);
  if (!isSame) collectHere(old, now, tally);
  else if (sameTags(before, after)) {
    before.elements.forEach((element, index) => {
      const other = after.elements[index]!;
      if (element !== other) collectItems(sequenceOr(element), sequenceOr(other), tally);
    });
    return;
  }
  const [sequences, others] = [before.elements.filter(isSequence), after.elements.filter(isSequence)];
  if (
    sequences.length === others.length &&
    sequences.every(({ tag }, index) => isSameKey(tag, old, others[index]!.tag, now))
  ) {
    for (const [index, element] of sequences.entries()) collectItems(element, others[index], tally);
    return;
  }
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

const sameTags = ({ elements }: DataSet, after: DataSet): boolean =>
  elements.length === after.elements.length &&
  elements.every(({ tag }, index) => tag === after.elements[index]!.tag && tag !== elements[index - 1]?.tag);

const sequenceOr = (element: Element): SequenceElement | undefined => (isSequence(element) ? element : undefined);

function collectItems(before: SequenceElement | undefined, after: SequenceElement | undefined, tally: Tally): void {
  if (before === after) return;
  const [old, now] = [before?.items ?? [], after?.items ?? []];
  for (let item = 0; item < Math.max(old.length, now.length); item++)
    collect(old[item] ?? NOTHING, now[item] ?? NOTHING, tally);
}

function sameCreators(old: ReadonlyMap<Tag, string>, now: ReadonlyMap<Tag, string>): boolean {
  if (old.size !== now.size) return false;
  for (const [tag, creator] of old) if (now.get(tag) !== creator) return false;
  return true;
}

function collectHere(old: ReadonlyMap<Tag, string>, now: ReadonlyMap<Tag, string>, tally: Tally): void {
  for (const [tag, creator] of old) {
    const group = groupOf(tag);
    const from = blocksOf(creator, group, old);
    if (from[0] !== elementOf(tag)) continue;
    const to = blocksOf(creator, group, now);
    if (from.length !== to.length || from.some((block, index) => block !== to[index]))
      count(tally.moved, group, creator, from, to);
  }
  for (const [tag, creator] of now) {
    const group = groupOf(tag);
    const to = blocksOf(creator, group, now);
    if (to[0] === elementOf(tag) && blocksOf(creator, group, old).length === 0)
      count(tally.added, group, creator, [], to);
  }
}

/** The blocks of a creator in the order of the Data Set. */
function blocksOf(creator: string, group: number, creators: ReadonlyMap<Tag, string>): readonly number[] {
  const blocks: number[] = [];
  for (const [tag, name] of creators) if (name === creator && groupOf(tag) === group) blocks.push(elementOf(tag));
  return blocks;
}

function count(
  into: Map<string, Counted>,
  group: number,
  creator: string,
  from: readonly number[],
  to: readonly number[],
): void {
  // Nearly always one block and one block; lists become text slowly.
  const blocks = from.length === 1 && to.length === 1 ? `${from[0]} ${to[0]}` : `${from} ${to}`;
  const kind = `${group} ${blocks} ${creator}`;
  const known = into.get(kind);
  if (known) known.places++;
  else into.set(kind, { group, creator, from, to, places: 1 });
}
