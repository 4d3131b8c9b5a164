import { addressOf, type Key } from '../dicom/address.ts';
import type { Content, Meaning } from '../dicom/meaning.ts';
import { elementOf, groupOf, tagText } from '../dicom/tag.ts';
import { isBlock, type Node, type Part } from './parts.ts';
import { tagInBlock, tagOfPart } from './to-data-set.ts';

/**
 * What nodes mean by the word of their author: the owner is the one written beside the block, so that the rules of
 * owners in dicom/, which the tests hold against it, have no part in the right answers. Group Lengths mean nothing.
 */
export const toMeaning = (nodes: readonly Node[]): Meaning => ({
  elements: nodes.flatMap((node) => {
    if (!isBlock(node)) {
      const tag = tagOfPart(node);
      return elementOf(tag) === 0 ? [] : [{ tag: tagText(tag), vr: node.vr, ...contentOf(node) }];
    }
    const { tag, owner } = node.reservation;
    return node.parts.map((part) => {
      const key: Key =
        owner === undefined
          ? { tag: tagText(tagInBlock(part, tag)) }
          : addressOf(groupOf(tag), owner, Number.parseInt(part.at, 16));
      return { ...key, vr: part.vr, ...contentOf(part) };
    });
  }),
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function contentOf({ content }: Part): Content {
  if ('items' in content) return { items: content.items.map(({ nodes }) => toMeaning(nodes)) };
  if ('fragments' in content) return { fragments: content.fragments.map(base64) };
  return content.values instanceof Uint8Array ? { base64: base64(content.values) } : { values: content.values };
}
