import { type DataSet, type Element, isSequence, type SequenceElement } from '../../dicom/data-set.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag } from '../../dicom/tag.ts';
import { mapKeyOf } from './key-of.ts';

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
 * those. Sequences are matched by address, of two with the same the first ones.
 */
export function movesBetween(before: DataSet, after: DataSet): readonly Move[] {
  const moves: Move[] = [];
  collect(before, after, moves);
  const counted = new Map<string, Move>();
  for (const move of [
    ...moves.filter(({ from }) => from.length > 0),
    ...moves.filter(({ from }) => from.length === 0),
  ]) {
    const kind = [move.group, move.creator, move.from.join(), move.to.join()].join('\n');
    counted.set(kind, { ...move, places: (counted.get(kind)?.places ?? 0) + 1 });
  }
  return [...counted.values()];
}

const NOTHING: DataSet = { elements: [] };

function collect(before: DataSet, after: DataSet, moves: Move[]): void {
  if (before === after) return;
  const [old, now] = [creatorsOf(before), creatorsOf(after)];
  const isSame = sameCreators(old, now);
  if (!isSame) collectHere(old, now, moves);
  else if (sameTags(before, after)) {
    before.elements.forEach((element, index) => {
      const other = after.elements[index]!;
      if (element !== other) collectItems(sequenceOr(element), sequenceOr(other), moves);
    });
    return;
  }
  const there = new Map<Tag | string, SequenceElement>();
  for (const element of after.elements)
    if (isSequence(element)) {
      const key = isSame ? element.tag : mapKeyOf(element.tag, now);
      if (!there.has(key)) there.set(key, element);
    }
  for (const element of before.elements)
    if (isSequence(element)) {
      const key = isSame ? element.tag : mapKeyOf(element.tag, old);
      collectItems(element, there.get(key), moves);
      there.delete(key);
    }
  for (const element of there.values()) collectItems(undefined, element, moves);
}

const sameTags = ({ elements }: DataSet, after: DataSet): boolean =>
  elements.length === after.elements.length &&
  elements.every(({ tag }, index) => tag === after.elements[index]!.tag && tag !== elements[index - 1]?.tag);

const sequenceOr = (element: Element): SequenceElement | undefined => (isSequence(element) ? element : undefined);

function collectItems(before: SequenceElement | undefined, after: SequenceElement | undefined, moves: Move[]): void {
  if (before === after) return;
  const [old, now] = [before?.items ?? [], after?.items ?? []];
  for (let item = 0; item < Math.max(old.length, now.length); item++)
    collect(old[item] ?? NOTHING, now[item] ?? NOTHING, moves);
}

function sameCreators(old: ReadonlyMap<Tag, string>, now: ReadonlyMap<Tag, string>): boolean {
  if (old.size !== now.size) return false;
  for (const [tag, creator] of old) if (now.get(tag) !== creator) return false;
  return true;
}

function collectHere(old: ReadonlyMap<Tag, string>, now: ReadonlyMap<Tag, string>, moves: Move[]): void {
  const [from, to] = [holdings(old), holdings(now)];
  for (const [key, blocks] of from) {
    const next = to.get(key) ?? [];
    to.delete(key);
    if (blocks.join() !== next.join()) moves.push(moveOf(key, blocks, next));
  }
  for (const [key, blocks] of to) moves.push(moveOf(key, [], blocks));
}

/** Group and creator to blocks. */
function holdings(creators: ReadonlyMap<Tag, string>): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const [tag, creator] of creators) {
    const key = `${hex(groupOf(tag), 4)}${creator}`;
    const own = blocks.get(key);
    if (own) own.push(elementOf(tag));
    else blocks.set(key, [elementOf(tag)]);
  }
  return blocks;
}

const moveOf = (key: string, from: readonly number[], to: readonly number[]): Move => ({
  group: key.slice(0, 4),
  creator: key.slice(4),
  from: from.map((block) => hex(block, 2)),
  to: to.map((block) => hex(block, 2)),
  places: 1,
});
