import type { DataSet, DicomFile, Element } from '../../dicom/data-set.ts';
import {
  blockOf,
  blockTagOf,
  creatorsOf,
  creatorTagOf,
  FIRST_BLOCK,
  isBlockTag,
  LAST_BLOCK,
  sorted,
} from '../../dicom/private-block.ts';
import { elementOf, groupOf } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { Refused } from './refused.ts';

/** An element that is to be put into a Data Set or Item. */
export interface Insertion {
  readonly file: DicomFile;
  readonly dataSet: DataSet;
  /** The Data Sets around it, the root first. */
  readonly around: readonly DataSet[];
  readonly group: number;
  readonly creator: string;
  readonly byte: number;
}

/** The block that a creator has reserved in a group; the first where it has several. */
export const ownBlock = (dataSet: DataSet, group: number, creator: string): number | undefined => {
  const found = [...creatorsOf(dataSet)].find(([tag, text]) => groupOf(tag) === group && text === creator);
  return found && elementOf(found[0]);
};

/** Blocks of a group in which nothing stands: neither a creator, named or not, nor elements without one. */
export function freeBlocks({ elements }: DataSet, group: number): readonly number[] {
  const taken = new Set<number>();
  for (const { tag } of elements) {
    if (groupOf(tag) !== group) continue;
    taken.add(isBlockTag(tag) ? blockOf(tag) : elementOf(tag));
  }
  const all = Array.from({ length: LAST_BLOCK - FIRST_BLOCK + 1 }, (_, i) => FIRST_BLOCK + i);
  return all.filter((block) => !taken.has(block));
}

/** Puts an element into a block, whoever has it, and the creator into its place where that is free. */
export function putInto(insertion: Insertion, block: number, vr: VR, bytes: Uint8Array): DataSet {
  const { dataSet, group, creator, byte } = insertion;
  const tag = blockTagOf(group, block, byte);
  const creatorTag = creatorTagOf(group, block);
  const reserved = dataSet.elements.some((element) => element.tag === creatorTag);
  const reservation: Element[] = reserved
    ? []
    : [{ tag: creatorTag, vr: 'LO', bytes: encodeContent('LO', { values: [creator] }) }];
  const others = dataSet.elements.filter((element) => element.tag !== tag);
  const added: Element = vr === 'SQ' ? { tag, vr, items: [], undefinedLength: false } : { tag, vr, bytes };
  return { elements: sorted([...reservation, ...others, added]) };
}

/** Whether an element with a number is there. */
const isThere = ({ elements }: DataSet, group: number, block: number, byte: number): boolean =>
  elements.some((element) => element.tag === blockTagOf(group, block, byte));

/** The block for an insertion by the Standard: the creator's own, else the first that is free. Throws Refused. */
export function rightBlock({ dataSet, group, creator }: Insertion): number {
  const block = ownBlock(dataSet, group, creator) ?? freeBlocks(dataSet, group)[0];
  if (block === undefined) throw new Refused('no block of the group is free');
  return block;
}

/** Inserts by the Standard, given where. Throws Refused where the element is there. */
export const insertedAt =
  (blockFor: (insertion: Insertion) => number) =>
  (insertion: Insertion, vr: VR, bytes: Uint8Array): DataSet => {
    const block = blockFor(insertion);
    const { dataSet, group, byte, creator } = insertion;
    if (ownBlock(dataSet, group, creator) === block && isThere(dataSet, group, block, byte))
      throw new Refused('the element is there');
    return putInto(insertion, block, vr, bytes);
  };
