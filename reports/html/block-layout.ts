import type { Case } from '../../contract/case.ts';
import type { DataSet } from '../../dicom/data-set.ts';
import { blockOf, creatorsOf, isBlockTag } from '../../dicom/private-block.ts';
import { elementOf, groupOf } from '../../dicom/tag.ts';
import { physicalItem } from '../../generators/physical.ts';

/** One block of a group in one Item. */
export interface Block {
  /** 0x10 to 0xFF. */
  readonly number: number;
  /** Undefined where elements lie in a block that nobody has reserved. */
  readonly owner?: string;
  readonly elements: number;
  readonly role: 'target' | 'rival' | 'other';
}

/** The blocks in the target's group of the Item that holds the target, ascending; undefined without such an Item. */
export function blockLayout(dataSet: DataSet, { target, rival }: Case): readonly Block[] | undefined {
  const item = physicalItem(dataSet, target.path);
  if (item === undefined) return undefined;
  const group = Number.parseInt(target.address.group, 16);
  const counts = new Map<number, number>();
  for (const { tag } of item.elements)
    if (groupOf(tag) === group && isBlockTag(tag)) counts.set(blockOf(tag), (counts.get(blockOf(tag)) ?? 0) + 1);
  const owners = new Map([...creatorsOf(item)].filter(([tag]) => groupOf(tag) === group));
  const byNumber = new Map([...owners].map(([tag, owner]) => [elementOf(tag), owner]));
  return [...new Set([...counts.keys(), ...byNumber.keys()])]
    .sort((a, b) => a - b)
    .map((number): Block => {
      const owner = byNumber.get(number);
      const role = owner === target.address.creator ? 'target' : owner === rival.creator ? 'rival' : 'other';
      return { number, ...(owner !== undefined && { owner }), elements: counts.get(number) ?? 0, role };
    });
}
