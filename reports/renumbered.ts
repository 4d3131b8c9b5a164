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

type Blocks = Map<string, { times: number; first: string }>;

function collect(dataSet: DataSet, path: string, into: Map<string, Blocks>): void {
  for (const [tag, creator] of creatorsOf(dataSet)) {
    const key = `${hex(groupOf(tag), 4)} ${creator}`;
    const blocks: Blocks = into.get(key) ?? new Map();
    into.set(key, blocks);
    const block = hex(elementOf(tag), 2);
    const seen = blocks.get(block);
    if (seen) seen.times++;
    else blocks.set(block, { times: 1, first: path });
  }
  for (const element of dataSet.elements) {
    if (!isSequence(element)) continue;
    element.items.forEach((item, index) => {
      collect(item, `${path}${path === '' ? '' : '/'}${tagForPeople(element.tag)}[${index}]`, into);
    });
  }
}

/**
 * What looks as if somebody had renumbered it, in a Data Set and all its Items: creators on another block than their
 * vendor's, or on several. Any block is legal (PS3.5 7.8.1 c); that readers go by the number is what makes it matter.
 */
export function renumbered(dataSet: DataSet): readonly Renumbered[] {
  const found = new Map<string, Blocks>();
  collect(dataSet, '', found);
  return [...found].flatMap(([key, blocks]) => {
    const [group, creator] = [key.slice(0, 4), key.slice(5)];
    const number = conventionalBlock(creator, group);
    const usual = number === undefined ? undefined : hex(number, 2);
    if (blocks.size === 1 && (usual === undefined || blocks.has(usual))) return [];
    const list = [...blocks].map(([block, seen]) => ({ block, ...seen })).sort((a, b) => (a.block < b.block ? -1 : 1));
    return [{ group, creator, ...(usual === undefined ? {} : { usual }), blocks: list }];
  });
}
