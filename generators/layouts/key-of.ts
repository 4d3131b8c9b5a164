import { addressOf, type Key } from '../../dicom/address.ts';
import { byteOf, isBlockTag, ownerOf } from '../../dicom/private-block.ts';
import { groupOf, type Tag, tagText } from '../../dicom/tag.ts';

/** What an element of a Data Set with these creators is known by: its address, or its tag where nobody owns it. */
export function keyOf(tag: Tag, creators: ReadonlyMap<Tag, string>): Key {
  const owner = ownerOf(tag, creators);
  return owner === undefined ? { tag: tagText(tag) } : addressOf(groupOf(tag), owner, byteOf(tag));
}

/** The same for a Map to find it by, at a fraction of the cost. */
export function mapKeyOf(tag: Tag, creators: ReadonlyMap<Tag, string>): Tag | string {
  if (creators.size === 0) return tag;
  const owner = ownerOf(tag, creators);
  return owner === undefined ? tag : `${(groupOf(tag) << 8) | byteOf(tag)} ${owner}`;
}

/** Whether two tags, each among the creators of its own Data Set, are known by the same. */
export function isSameKey(
  tag: Tag,
  creators: ReadonlyMap<Tag, string>,
  other: Tag,
  others: ReadonlyMap<Tag, string>,
): boolean {
  if (!isBlockTag(tag)) return tag === other;
  const owner = ownerOf(tag, creators);
  if (owner === undefined) return tag === other && ownerOf(other, others) === undefined;
  return owner === ownerOf(other, others) && groupOf(tag) === groupOf(other) && byteOf(tag) === byteOf(other);
}
