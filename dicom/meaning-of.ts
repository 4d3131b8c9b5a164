import { addressOf, type Key } from './address.ts';
import { type DataSet, type Element, isFragments, isSequence, isValue } from './data-set.ts';
import type { Content, Meaning } from './meaning.ts';
import { byteOf, creatorsOf, isCreatorTag, ownerOf } from './private-block.ts';
import { decodeContent } from './read/decode-content.ts';
import { elementOf, groupOf, type Tag, tagText } from './tag.ts';

/** What an element is known by: its address where its own Data Set has a creator for its block, else its tag. */
function keyOf(tag: Tag, creators: ReadonlyMap<Tag, string>): Key {
  const owner = ownerOf(tag, creators);
  return owner === undefined ? { tag: tagText(tag) } : addressOf(groupOf(tag), owner, byteOf(tag));
}

function contentOf(element: Element): Content {
  if (isSequence(element)) return { items: element.items.map(meaningOf) };
  if (isFragments(element))
    return { fragments: element.fragments.map((bytes) => Buffer.from(bytes).toString('base64')) };
  return decodeContent(element.vr, element.bytes);
}

/**
 * What a Data Set means: its elements in file order, private ones under the creator in their own Data Set or Item.
 * Private Creators and group lengths are left out; an orphan keeps its raw tag.
 */
export function meaningOf(dataSet: DataSet): Meaning {
  const creators = creatorsOf(dataSet);
  const elements = dataSet.elements
    .filter((element) => elementOf(element.tag) !== 0 && !(isCreatorTag(element.tag) && isValue(element)))
    .map((element) => ({ ...keyOf(element.tag, creators), vr: element.vr, ...contentOf(element) }));
  return { elements };
}
