import { isAddress, keyText, placeText } from '../dicom/address.ts';
import { compareMeanings, type Difference } from '../dicom/compare-meanings.ts';
import { type DataSet, type Element, isFragments, isSequence, isValue } from '../dicom/data-set.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { byteOf, creatorsOf, isCreatorTag, ownerOf } from '../dicom/private-block.ts';
import { elementOf, groupOf, type Tag } from '../dicom/tag.ts';
import { itemAt } from './items.ts';

/** An element that a layout could not keep as it was. */
export interface Loss {
  /** Its Item and its address, or its tag where nobody owns it. */
  readonly place: string;
  readonly why: string;
}

/** What is lost or changes between two states of a Data Set, and why, as dcm4che's copies lose it. */
export function lossesBetween(before: DataSet, after: DataSet): readonly Loss[] {
  if (isKept(before, after)) return [];
  const meaning = meaningOf(before);
  return compareMeanings(meaning, meaningOf(after)).map((difference) => ({
    place: placeText(difference.path, difference.key),
    why: reasonOf(difference, meaning),
  }));
}

/** Whether everything is there again, byte for byte under the same keys: what copies of good data come to, seen cheaply. */
function isKept(before: DataSet, after: DataSet): boolean {
  const [old, now] = [byKey(before), byKey(after)];
  if (!old || !now || old.size !== now.size) return false;
  return [...old].every(([key, element]) => {
    const other = now.get(key);
    return other !== undefined && isSame(element, other);
  });
}

/** The elements that mean something, by what they are known by; undefined where two are known by the same. */
function byKey(dataSet: DataSet): ReadonlyMap<Tag | string, Element> | undefined {
  const creators = creatorsOf(dataSet);
  const found = new Map<Tag | string, Element>();
  for (const element of dataSet.elements) {
    if (elementOf(element.tag) === 0 || (isCreatorTag(element.tag) && isValue(element))) continue;
    const owner = ownerOf(element.tag, creators);
    const key = owner === undefined ? element.tag : `${groupOf(element.tag)} ${byteOf(element.tag)} ${owner}`;
    if (found.has(key)) return undefined;
    found.set(key, element);
  }
  return found;
}

function isSame(one: Element, other: Element): boolean {
  if (isSequence(one) && isSequence(other))
    return (
      one.items.length === other.items.length && one.items.every((item, index) => isKept(item, other.items[index]!))
    );
  if (one.vr !== other.vr) return false;
  if (isValue(one) && isValue(other)) return Buffer.compare(one.bytes, other.bytes) === 0;
  return isFragments(one) && isFragments(other) && one.fragments === other.fragments;
}

function reasonOf({ kind, path, key }: Difference, before: Meaning): string {
  const same = itemAt(before, path)?.elements.filter((element) => keyText(element) === keyText(key)) ?? [];
  if (same.length > 1)
    return 'its creator holds two blocks that become one, and only one of the elements with this number stays';
  if (kind === 'vr') return 'it gets another VR';
  if (kind === 'value') return 'its value is written anew and not the same';
  if (kind === 'missing')
    return isAddress(key) ? 'its creator does not count as one' : 'it had no creator, and a block moved onto it';
  return isAddress(key) ? 'an element without a creator has come to belong to this one' : 'its creator is gone';
}
