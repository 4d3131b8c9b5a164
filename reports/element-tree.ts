import { addressOf } from '../dicom/address.ts';
import { type DataSet, type Element, isFragments, isSequence } from '../dicom/data-set.ts';
import { publicName } from '../dicom/dictionary.ts';
import { byteOf, creatorsOf, isCreatorTag, ownerOf } from '../dicom/private-block.ts';
import { decodeContent } from '../dicom/read/decode-content.ts';
import { elementOf, groupOf, hex, type Tag, tagForPeople } from '../dicom/tag.ts';
import { vendorElement } from '../generators/vendors/vendor-element.ts';
import { escapeText } from './escape-text.ts';
import { type ExcerptOptions, valueExcerpt } from './value-excerpt.ts';

/** Whose an element is, or what it is called. */
function describe(tag: Tag, creators: ReadonlyMap<Tag, string>): string {
  if (groupOf(tag) % 2 === 0) return publicName(tag) ?? 'not in the dictionary';
  if (elementOf(tag) === 0) return 'GroupLength';
  if (isCreatorTag(tag)) return `reserves block ${hex(elementOf(tag), 2)}`;
  const owner = ownerOf(tag, creators);
  if (owner === undefined) return 'no owner';
  const known = vendorElement(addressOf(groupOf(tag), owner, byteOf(tag)));
  return `owner "${escapeText(owner)}"${known && known.name !== '?' ? ` (${known.name})` : ''}`;
}

function excerptOf(element: Element, options: ExcerptOptions): string {
  if (isSequence(element)) {
    const { length } = element.items;
    return `${length} ${length === 1 ? 'Item' : 'Items'}${element.undefinedLength ? ', undefined length' : ''}`;
  }
  if (isFragments(element)) return `${element.fragments.length} fragments`;
  return valueExcerpt(element.vr, decodeContent(element.vr, element.bytes), options);
}

/**
 * A Data Set as lines of text: tag, VR, owner of a private element or name of a standard one, beginning of the value;
 * Items numbered from 0 and indented. Nothing in it can harm a terminal.
 */
export function elementTree(dataSet: DataSet, options: ExcerptOptions = {}, indent = ''): readonly string[] {
  const creators = creatorsOf(dataSet);
  const lines: string[] = [];
  for (const element of dataSet.elements) {
    const head = `${indent}${tagForPeople(element.tag)} ${element.vr}`;
    lines.push(`${head}  ${describe(element.tag, creators)}: ${excerptOf(element, options)}`);
    if (!isSequence(element)) continue;
    for (const [index, item] of element.items.entries()) {
      lines.push(`${indent}  Item ${index}${item.elements.length === 0 ? ', empty' : ''}`);
      for (const line of elementTree(item, options, `${indent}    `)) lines.push(line);
    }
  }
  return lines;
}
