import type { DataSet } from '../dicom/data-set.ts';
import { isSequence } from '../dicom/data-set.ts';
import { creatorsOf } from '../dicom/private-block.ts';
import { elementOf, groupOf, hex, tagForPeople } from '../dicom/tag.ts';
import { conventionalBlock } from '../generators/vendors/conventional-block.ts';

/** A creator that stands where its vendor does not put it, or on different blocks in one file. */
export interface Renumbered {
  /** Four hexadecimal digits. */
  readonly group: string;
  readonly creator: string;
  /** The block that the vendor uses, two hexadecimal digits; absent where no table says. */
  readonly usual?: string;
  /** The blocks it stands on, how often, and where first: raw tags, empty for the root. */
  readonly blocks: readonly { readonly block: string; readonly times: number; readonly first: string }[];
}

/** The blocks that a creator has in one Data Set: several are a fault of another kind, and no movement. */
interface Held {
  readonly dataSet: DataSet;
  readonly path: string;
  readonly blocks: number[];
}

function collect(dataSet: DataSet, path: string, into: Map<string, Held[]>): void {
  for (const [tag, creator] of creatorsOf(dataSet)) {
    const key = `${hex(groupOf(tag), 4)} ${creator}`;
    const places = into.get(key) ?? [];
    into.set(key, places);
    const last = places.at(-1);
    if (last?.dataSet === dataSet) last.blocks.push(elementOf(tag));
    else places.push({ dataSet, path, blocks: [elementOf(tag)] });
  }
  for (const element of dataSet.elements) {
    if (!isSequence(element)) continue;
    element.items.forEach((item, index) => {
      collect(item, `${path}${path === '' ? '' : '/'}${tagForPeople(element.tag)}[${index}]`, into);
    });
  }
}

type Standing = Map<string, { times: number; first: string }>;

/** Each Data Set counted once: on the block of choice where the creator has it there, otherwise on its lowest. */
function standing(places: readonly Held[], choice: number | undefined): Standing {
  const found: Standing = new Map();
  for (const { path, blocks } of places) {
    const block = hex(choice !== undefined && blocks.includes(choice) ? choice : Math.min(...blocks), 2);
    const seen = found.get(block);
    if (seen) seen.times++;
    else found.set(block, { times: 1, first: path });
  }
  return found;
}

/** A block that the creator has in every Data Set where it occurs. */
const common = ([first, ...others]: readonly Held[]): number | undefined =>
  first?.blocks.find((block) => others.every(({ blocks }) => blocks.includes(block)));

/**
 * What looks as if somebody had renumbered it, in a Data Set and all its Items: creators on another block than their
 * vendor's, or not on the same one in all of them. A second block in one Data Set is no movement. Any block is legal
 * (PS3.5 7.8.1 c); that readers go by the number is what makes it matter.
 */
export function renumbered(dataSet: DataSet): readonly Renumbered[] {
  const found = new Map<string, Held[]>();
  collect(dataSet, '', found);
  return [...found].flatMap(([key, places]) => {
    const [group, creator] = [key.slice(0, 4), key.slice(5)];
    const number = conventionalBlock(creator, group);
    const usual = number === undefined ? undefined : hex(number, 2);
    const blocks = standing(places, number ?? common(places));
    if (blocks.size === 1 && (usual === undefined || blocks.has(usual))) return [];
    const list = [...blocks].map(([block, seen]) => ({ block, ...seen })).sort((a, b) => (a.block < b.block ? -1 : 1));
    return [{ group, creator, ...(usual === undefined ? {} : { usual }), blocks: list }];
  });
}
