import { type Address, type ItemPath, isAddress } from '../dicom/address.ts';
import type { DataSet, Element, Item } from '../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import {
  blockOf,
  blockTagOf,
  creatorTagOf,
  FIRST_BLOCK,
  isBlockTag,
  isCreatorTag,
  isPrivateGroup,
  LAST_BLOCK,
  sorted,
} from '../dicom/private-block.ts';
import { groupOf, hex, type Tag, tagForPeople } from '../dicom/tag.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { creatorBytes } from './creator-bytes.ts';
import { LayoutError } from './layouts/layout-error.ts';
import { suffixBlock } from './suffix-block.ts';
import { conventionalBlock } from './vendors/conventional-block.ts';

/** The block (10 to FF) that a creator should get in a group of the Item at `path`; undefined: no wish. */
export type BlockFor = (group: number, creator: string, path: ItemPath) => number | undefined;

/**
 * A Meaning as a physical Data Set. In each Data Set and Item on its own, a creator gets in each group the block that
 * `blockFor` wishes, else the one its vendor uses, else the one its name ends in, else the first free one; it falls back
 * to the first free one where the wish is granted to another already. Wishes go before conventions, these before names
 * and these before the rest, each in order of appearance, so what has no wish never takes a wanted block. Blocks in which
 * elements without an owner lie stay unreserved. Sequences and Items get defined lengths.
 *
 * @throws LayoutError where a group has no free block left or cannot hold private elements, or a wish is not 10 to FF
 */
export function place(meaning: Meaning, blockFor: BlockFor = () => undefined): DataSet {
  return { elements: elementsOf(meaning, blockFor, []) };
}

function elementsOf(meaning: Meaning, blockFor: BlockFor, path: ItemPath): readonly Element[] {
  const blocks = reserve(meaning, blockFor, path);
  const elements: Element[] = [];
  for (const { group, creator, block } of blocks.values())
    elements.push({ tag: creatorTagOf(group, block), vr: 'LO', bytes: creatorBytes(creator) });
  for (const element of meaning.elements) elements.push(elementFor(element, tagFor(element, blocks), blockFor, path));
  return sorted(elements);
}

interface Reservation {
  readonly group: number;
  readonly creator: string;
  readonly block: number;
}

const ownerKey = (address: Address): string => `${address.group} ${address.creator}`;

function reserve(meaning: Meaning, blockFor: BlockFor, path: ItemPath): ReadonlyMap<string, Reservation> {
  const owners = new Map<string, { readonly group: number; readonly creator: string }>();
  const taken = new Set<Tag>();
  for (const element of meaning.elements) {
    if (isAddress(element)) {
      const group = Number.parseInt(element.group, 16);
      if (!isPrivateGroup(group)) throw new LayoutError(`group ${element.group} cannot hold private elements`);
      owners.set(ownerKey(element), { group, creator: element.creator });
    } else {
      const tag = Number.parseInt(element.tag, 16);
      if (isBlockTag(tag)) taken.add(creatorTagOf(groupOf(tag), blockOf(tag)));
      if (isCreatorTag(tag)) taken.add(tag);
    }
  }

  const blocks = new Map<string, Reservation>();
  const grant = (wish: (group: number, creator: string) => number | undefined): void => {
    for (const [key, { group, creator }] of owners) {
      if (blocks.has(key)) continue;
      const block = wish(group, creator);
      if (block !== undefined && !(block >= FIRST_BLOCK && block <= LAST_BLOCK))
        throw new LayoutError(`block ${hex(block, 2)} for "${creator}": blocks are 10 to FF`);
      if (block === undefined || taken.has(creatorTagOf(group, block))) continue;
      taken.add(creatorTagOf(group, block));
      blocks.set(key, { group, creator, block });
    }
  };
  grant((group, creator) => blockFor(group, creator, path));
  grant((group, creator) => conventionalBlock(creator, hex(group, 4)));
  grant((_, creator) => suffixBlock(creator));
  grant((group, creator) => firstFree(group, creator, taken));
  return blocks;
}

function firstFree(group: number, creator: string, taken: ReadonlySet<Tag>): number {
  for (let block = FIRST_BLOCK; block <= LAST_BLOCK; block++) if (!taken.has(creatorTagOf(group, block))) return block;
  throw new LayoutError(`no free block for "${creator}" in group ${hex(group, 4)}: all 240 are taken`);
}

function tagFor(element: MeaningElement, blocks: ReadonlyMap<string, Reservation>): Tag {
  if (!isAddress(element)) return Number.parseInt(element.tag, 16);
  const { group, block } = blocks.get(ownerKey(element))!;
  return blockTagOf(group, block, Number.parseInt(element.element, 16));
}

function elementFor(element: MeaningElement, tag: Tag, blockFor: BlockFor, path: ItemPath): Element {
  if (hasItems(element)) {
    if (element.vr !== 'SQ' && element.vr !== 'UN')
      throw new RangeError(`${tagForPeople(tag)}: Items under VR ${element.vr}`);
    const items = element.items.map((meaning, item): Item => {
      const step = isAddress(element)
        ? { group: element.group, creator: element.creator, element: element.element, item }
        : { tag: element.tag, item };
      return { elements: elementsOf(meaning, blockFor, [...path, step]), undefinedLength: false };
    });
    return { tag, vr: element.vr, items, undefinedLength: false };
  }
  if ('fragments' in element) {
    if (element.vr !== 'OB' && element.vr !== 'OW' && element.vr !== 'UN')
      throw new RangeError(`${tagForPeople(tag)}: fragments under VR ${element.vr}`);
    return { tag, vr: element.vr, fragments: element.fragments.map((text) => Buffer.from(text, 'base64')) };
  }
  return { tag, vr: element.vr, bytes: encodeContent(element.vr, element) };
}
