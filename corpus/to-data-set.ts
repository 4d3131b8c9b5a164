import type { DataSet, Element } from '../dicom/data-set.ts';
import { blockTagOf, sorted } from '../dicom/private-block.ts';
import { elementOf, groupOf, parseTag, type Tag, tagForPeople } from '../dicom/tag.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { isBlock, type Node, type Part } from './parts.ts';

/** The Data Set that nodes describe, as they stand in the file; sorted by tag unless the order is to be kept. */
export function toDataSet(nodes: readonly Node[], inGivenOrder = false): DataSet {
  const elements = nodes.flatMap((node): Element[] => {
    if (!isBlock(node)) return [elementFor(node, tagOfPart(node))];
    const { tag, vr, bytes } = node.reservation;
    const parts = node.parts.map((part) => elementFor(part, tagInBlock(part, tag)));
    return node.creatorLast ? [...parts, { tag, vr, bytes }] : [{ tag, vr, bytes }, ...parts];
  });
  return { elements: inGivenOrder ? elements : sorted(elements) };
}

/** The tag of an element outside of blocks. Throws RangeError where `at` is not eight digits. */
export function tagOfPart({ at }: Part): Tag {
  const tag = at.length === 8 ? parseTag(at) : undefined;
  if (tag === undefined)
    throw new RangeError(`"${at}" is no tag: outside of a block it takes eight hexadecimal digits`);
  return tag;
}

/** The tag of an element in the block that a creator reserves. Throws RangeError where `at` is not two digits. */
export function tagInBlock({ at }: Part, creatorTag: Tag): Tag {
  if (!/^[0-9A-F]{2}$/.test(at))
    throw new RangeError(
      `"${at}" in the block of ${tagForPeople(creatorTag)}: two upper-case hexadecimal digits are needed`,
    );
  return blockTagOf(groupOf(creatorTag), elementOf(creatorTag), Number.parseInt(at, 16));
}

function elementFor({ vr, stored, content, violation }: Part, tag: Tag): Element {
  const broken = violation === undefined ? {} : { violation };
  if ('items' in content) {
    const items = content.items.map(({ nodes, undefinedLength }) => ({ ...toDataSet(nodes), undefinedLength }));
    return { tag, vr: stored ?? 'SQ', items, undefinedLength: content.undefinedLength, ...broken };
  }
  if ('fragments' in content) return { tag, vr: stored ?? 'OB', fragments: content.fragments, ...broken };
  const { values } = content;
  const bytes = values instanceof Uint8Array ? values : encodeContent(vr, { values });
  return { tag, vr: stored ?? vr, bytes, ...broken };
}
