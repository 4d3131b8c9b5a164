import { isAddress, keyText, placeText } from '../dicom/address.ts';
import { compareMeanings, type Difference } from '../dicom/compare-meanings.ts';
import {
  type DataSet,
  type Element,
  isFragments,
  isSequence,
  isValue,
  type SequenceElement,
} from '../dicom/data-set.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { byteOf, creatorsOf, isBlockTag, isCreatorTag } from '../dicom/private-block.ts';
import { sameValue } from '../dicom/same-value.ts';
import { elementOf, groupOf, type Tag } from '../dicom/tag.ts';
import { itemAt } from './items.ts';
import { type ItemPlace, pathOf } from './layouts/item-place.ts';
import { isSameKey, keyOf, mapKeyOf } from './layouts/key-of.ts';

/** An element that a layout could not keep as it was. */
export interface Loss {
  readonly kind: Difference['kind'];
  /** Its Item and its address, or its tag where nobody owns it; put together when asked for, since few are shown. */
  readonly place: () => string;
  readonly why: string;
}

/** What is lost or changes between two states of a Data Set, and why, as dcm4che's copies lose it. */
export function lossesBetween(before: DataSet, after: DataSet): readonly Loss[] {
  const values = valueLosses(before, after, undefined);
  if (values) return values;
  const changed = changedParts(before, after);
  if (!changed) return [];
  const meaning = meaningOf(changed.before);
  return compareMeanings(meaning, meaningOf(changed.after)).map((difference) => ({
    kind: difference.kind,
    place: () => placeText(difference.path, difference.key),
    why: reasonOf(difference, meaning),
  }));
}

/**
 * The same without taking Data Sets apart, where values are all that differs, as is mostly so; undefined where more does.
 */
function valueLosses(before: DataSet, after: DataSet, place: ItemPlace | undefined): Loss[] | undefined {
  if (before === after) return NO_LOSSES;
  // Looked for where they are needed: most Items have none.
  let old: ReadonlyMap<Tag, string> | undefined;
  let now: ReadonlyMap<Tag, string> | undefined;
  let losses: Loss[] | undefined;
  // Group and block of the neighbour: what is known of it holds for the whole block.
  let block = -1;
  let otherBlock = -1;
  let at = 0;
  for (const element of before.elements) {
    if (!hasMeaning(element)) continue;
    while (at < after.elements.length && !hasMeaning(after.elements[at]!)) at++;
    const other = after.elements[at++];
    if (!other) return undefined;
    if (!isBlockTag(element.tag)) {
      if (element.tag !== other.tag) return undefined;
    } else if (!isBlockTag(other.tag) || byteOf(element.tag) !== byteOf(other.tag)) return undefined;
    else if (element.tag >>> 8 !== block || other.tag >>> 8 !== otherBlock) {
      block = element.tag >>> 8;
      otherBlock = other.tag >>> 8;
      old ??= creatorsOf(before);
      now ??= creatorsOf(after);
      if (!isSameKey(element.tag, old, other.tag, now)) return undefined;
    }
    if (element === other) continue;
    if (isSequence(element) && isSequence(other) && element.items.length === other.items.length) {
      for (let item = 0; item < element.items.length; item++) {
        const one = element.items[item]!;
        const two = other.items[item]!;
        if (one === two) continue;
        const found = valueLosses(one, two, { outer: place, sequence: element.tag, within: before, item });
        if (!found) return undefined;
        if (!losses) losses = found.length > 0 ? found : undefined;
        else for (const loss of found) losses.push(loss);
      }
    } else if (!isSame(element, other)) {
      if (!isValue(element) || !isValue(other) || element.vr !== other.vr || element.vr === 'UN') return undefined;
      losses ??= [];
      losses.push(valueLoss(place, element.tag, old ?? creatorsOf(before)));
    }
  }
  for (; at < after.elements.length; at++) if (hasMeaning(after.elements[at]!)) return undefined;
  if (!losses) return NO_LOSSES;
  const isEach = hasOneOfEach(before, old ?? creatorsOf(before)) && hasOneOfEach(after, now ?? creatorsOf(after));
  return isEach ? losses : undefined;
}

const NO_LOSSES: Loss[] = [];

const valueLoss = (place: ItemPlace | undefined, tag: Tag, creators: ReadonlyMap<Tag, string>): Loss => ({
  kind: 'value',
  place: () => placeText(pathOf(place), keyOf(tag, creators)),
  why: OTHER_VALUE,
});

const OTHER_VALUE = 'its value is written anew and not the same';

/** Two states of a Data Set. */
interface States<T extends Element | DataSet> {
  readonly before: T;
  readonly after: T;
}

/**
 * Two Data Sets without the elements that say the same under the same key and VR, which is nearly all of them:
 * what is left differs in the same way. Items keep their numbers, owned elements their creators. Undefined where nothing
 * is left.
 */
function changedParts(before: DataSet, after: DataSet): States<DataSet> | undefined {
  if (before === after) return undefined;
  const [old, now] = [creatorsOf(before), creatorsOf(after)];
  const [all, there] = [byKey(before, old), byKey(after, now)];
  if (!all || !there) return { before, after };
  const kept: States<Element>[] = [];
  const changed: Change[] = [];
  for (const [key, element] of all) {
    const other = there.get(key);
    if (other === undefined) continue;
    const part = changedIn(element, other);
    if (part) changed.push([{ before: element, after: other }, part]);
    else kept.push({ before: element, after: other });
  }
  if (kept.length === all.size && kept.length === there.size) return undefined;
  return { before: without(before, 'before', kept, changed), after: without(after, 'after', kept, changed) };
}

/** An element before and after, and what of it has changed. */
type Change = readonly [whole: States<Element>, part: States<Element>];

/** A Data Set without what was kept. */
function without(
  { elements }: DataSet,
  state: keyof States<DataSet>,
  kept: readonly States<Element>[],
  changed: readonly Change[],
): DataSet {
  const gone = new Set(kept.map((each) => each[state]));
  const instead = new Map(changed.map(([whole, part]) => [whole[state], part[state]]));
  return { elements: elements.flatMap((each) => (gone.has(each) ? [] : [instead.get(each) ?? each])) };
}

/** Whether no key comes twice: as tags ascend and no creator of a group has two blocks. */
function hasOneOfEach({ elements }: DataSet, creators: ReadonlyMap<Tag, string>): boolean {
  for (let at = 1; at < elements.length; at++) if (elements[at]!.tag <= elements[at - 1]!.tag) return false;
  if (creators.size < 2) return true;
  const names = new Set<string>();
  for (const [tag, creator] of creators) names.add(`${groupOf(tag)} ${creator}`);
  return names.size === creators.size;
}

const hasMeaning = (element: Element): boolean =>
  elementOf(element.tag) !== 0 && !(isCreatorTag(element.tag) && isValue(element));

/** The elements that mean something, by what they are known by; undefined where two are known by the same. */
function byKey(dataSet: DataSet, creators: ReadonlyMap<Tag, string>): ReadonlyMap<Tag | string, Element> | undefined {
  const found = new Map<Tag | string, Element>();
  let count = 0;
  for (const element of dataSet.elements) {
    if (!hasMeaning(element)) continue;
    found.set(mapKeyOf(element.tag, creators), element);
    count++;
  }
  return found.size === count ? found : undefined;
}

/** What differs between two elements of one key; undefined where nothing does. */
function changedIn(before: Element, after: Element): States<Element> | undefined {
  if (before === after) return undefined;
  if (isSequence(before) && isSequence(after) && before.items.length === after.items.length) {
    const parts = before.items.map((item, index) => changedParts(item, after.items[index]!));
    if (parts.every((part) => part === undefined)) return undefined;
    const partOf = (sequence: SequenceElement, state: keyof States<DataSet>): Element => ({
      ...sequence,
      items: sequence.items.map(({ undefinedLength }, index) => ({
        elements: parts[index]?.[state].elements ?? [],
        undefinedLength,
      })),
    });
    return { before: partOf(before, 'before'), after: partOf(after, 'after') };
  }
  return isSame(before, after) ? undefined : { before, after };
}

function isSame(one: Element, other: Element): boolean {
  if (one === other) return true;
  if (one.vr !== other.vr) return false;
  if (isValue(one) && isValue(other)) return one.bytes === other.bytes || sameValue(one.vr, one.bytes, other.bytes);
  return isFragments(one) && isFragments(other) && one.fragments === other.fragments;
}

function reasonOf({ kind, path, key }: Difference, before: Meaning): string {
  const same = itemAt(before, path)?.elements.filter((element) => keyText(element) === keyText(key)) ?? [];
  if (same.length > 1)
    return 'its creator holds two blocks that become one, and only one of the elements with this number stays';
  if (kind === 'vr') return 'it gets another VR';
  if (kind === 'value') return OTHER_VALUE;
  if (kind === 'missing')
    return isAddress(key) ? 'its creator does not count as one' : 'it had no creator, and a block moved onto it';
  return isAddress(key) ? 'an element without a creator has come to belong to this one' : 'its creator is gone';
}
