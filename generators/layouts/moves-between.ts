import { keyText } from '../../dicom/address.ts';
import { type DataSet, isSequence } from '../../dicom/data-set.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex } from '../../dicom/tag.ts';
import { keyOf } from './key-of.ts';

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

/** What a layout did to a Data Set, Items included; in order of first occurrence. */
export function movesBetween(before: DataSet, after: DataSet): readonly Move[] {
  const old = new Map<string, Holding>();
  const now = new Map<string, Holding>();
  collect(before, '', old);
  collect(after, '', now);
  const moves = new Map<string, Move>();
  for (const [key, { group, creator }] of new Map([...old, ...now])) {
    const from = old.get(key)?.blocks ?? [];
    const to = now.get(key)?.blocks ?? [];
    if (from.join() === to.join()) continue;
    const kind = [group, creator, from.join(), to.join()].join('\n');
    moves.set(kind, { group, creator, from, to, places: (moves.get(kind)?.places ?? 0) + 1 });
  }
  return [...moves.values()];
}

interface Holding {
  readonly group: string;
  readonly creator: string;
  readonly blocks: string[];
}

/** `path` is that of the Item as text, which is the same before and after. */
function collect(dataSet: DataSet, path: string, into: Map<string, Holding>): void {
  const creators = creatorsOf(dataSet);
  for (const [tag, creator] of creators) {
    const group = hex(groupOf(tag), 4);
    const key = `${group}\n${creator}\n${path}`;
    const holding = into.get(key) ?? { group, creator, blocks: [] };
    holding.blocks.push(hex(elementOf(tag), 2));
    into.set(key, holding);
  }
  for (const element of dataSet.elements) {
    if (!isSequence(element)) continue;
    const key = keyText(keyOf(element.tag, creators));
    element.items.forEach((inside, item) => {
      collect(inside, `${path}/${key}[${item}]`, into);
    });
  }
}
