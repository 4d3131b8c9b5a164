import { type ItemPath, isAddress, type Key, keyText } from './address.ts';
import { bareKey } from './bare-key.ts';
import { publicVRs } from './dictionary.ts';
import { hasItems, type Meaning, type MeaningElement } from './meaning.ts';
import { meaningOf } from './meaning-of.ts';
import { itemsIn } from './read/items-in.ts';
import { sameValue } from './same-value.ts';
import type { VR } from './vr.ts';
import { encodeContent } from './write/encode-content.ts';

/** One place where two Meanings differ. */
export interface Difference {
  /** `vr`: the value is the same and only the VR differs, neither being UN. */
  readonly kind: 'missing' | 'extra' | 'value' | 'vr';
  /** To the Item that holds the element. */
  readonly path: ItemPath;
  readonly key: Key;
  /** Absent for `extra`. */
  readonly expected?: MeaningElement;
  /** Absent for `missing`. */
  readonly actual?: MeaningElement;
  /**
   * A Sequence with an Item that the other lacks: its number. The kind is then `value`, and the side that has the Item
   * shows the Sequence with this Item alone; the other side is absent.
   */
  readonly item?: number;
}

/**
 * Where two Meanings differ, depth first in the order of `expected`, what is extra after it. Elements of one Data Set
 * are matched by key, repeated ones in order; Items by their number. These are equal: values that differ in padding
 * alone; UN and any other VR with the same bytes; UN whose bytes are Items in Implicit VR Little Endian and the Sequence
 * of these Items; DS, IS, FL and FD with the same numbers; the VRs between which PS3.6 leaves a choice.
 * Throws RangeError where a content does not fit its VR.
 */
export function compareMeanings(expected: Meaning, actual: Meaning): Difference[] {
  const differences: Difference[] = [];
  compareDataSets(expected, actual, [], differences);
  return differences;
}

/** Elements by key, with the number of the repetition where a key comes again. */
function byKey({ elements }: Meaning): Map<string, MeaningElement> {
  const found = new Map<string, MeaningElement>();
  const times = new Map<string, number>();
  for (const element of elements) {
    const text = keyText(element);
    const time = times.get(text) ?? 0;
    times.set(text, time + 1);
    found.set(time === 0 ? text : `${text} ${time}`, element);
  }
  return found;
}

function compareDataSets(expected: Meaning, actual: Meaning, path: ItemPath, found: Difference[]): void {
  const there = byKey(actual);
  for (const [text, element] of byKey(expected)) {
    const other = there.get(text);
    there.delete(text);
    if (other) compareElements(element, other, path, found);
    else found.push({ kind: 'missing', path, key: bareKey(element), expected: element });
  }
  for (const element of there.values()) found.push({ kind: 'extra', path, key: bareKey(element), actual: element });
}

function compareElements(expected: MeaningElement, actual: MeaningElement, path: ItemPath, found: Difference[]): void {
  const differs = (kind: 'value' | 'vr'): void => {
    found.push({ kind, path, key: bareKey(expected), expected, actual });
  };
  if (isSameAsWritten(expected, actual)) return;
  const [left, right] = [bytesOf(expected), bytesOf(actual)];
  if (left && right) {
    if (sameContent(expected, actual, left, right)) {
      if (!sameVR(expected, actual)) differs('vr');
      return;
    }
    // Two spellings of the same Items.
    if (expected.vr !== 'UN' || actual.vr !== 'UN') {
      differs('value');
      return;
    }
  }
  const [these, those] = [itemsOf(expected, left), itemsOf(actual, right)];
  if (these && those) compareItems(expected, these, those, path, found);
  else if (!sameFragments(expected, actual)) differs('value');
  else if (!sameVR(expected, actual)) differs('vr');
}

/** Whether two elements are alike to the letter, as most are: then there is nothing to encode. */
function isSameAsWritten(expected: MeaningElement, actual: MeaningElement): boolean {
  if (expected.vr !== actual.vr) return false;
  if ('base64' in expected) return 'base64' in actual && expected.base64 === actual.base64;
  if (!('values' in expected) || !('values' in actual)) return false;
  const [left, right] = [expected.values, actual.values];
  return left.length === right.length && left.every((value, i) => Object.is(value, right[i]));
}

/** The value field, little endian; undefined where there are Items or fragments instead. */
function bytesOf(element: MeaningElement): Uint8Array | undefined {
  if (hasItems(element) || 'fragments' in element) return undefined;
  if ('base64' in element) return Buffer.from(element.base64, 'base64');
  return encodeContent(element.vr, element);
}

function sameContent(expected: MeaningElement, actual: MeaningElement, left: Uint8Array, right: Uint8Array): boolean {
  const vr = expected.vr === 'UN' ? actual.vr : expected.vr;
  return sameValue(vr, left, right) || (actual.vr !== 'UN' && sameValue(actual.vr, left, right));
}

/** Whether two elements with the same value may have these VRs: equal, one UN, or PS3.6 leaves the choice. */
function sameVR(expected: MeaningElement, actual: MeaningElement): boolean {
  if (expected.vr === actual.vr || expected.vr === 'UN' || actual.vr === 'UN') return true;
  if (isAddress(expected)) return false;
  const choices: readonly VR[] = publicVRs(Number.parseInt(expected.tag, 16));
  return choices.includes(expected.vr) && choices.includes(actual.vr);
}

/** The Items of a Sequence, or those that the bytes of a UN (or of a Sequence that was not taken apart) hold. */
function itemsOf(element: MeaningElement, bytes: Uint8Array | undefined): readonly Meaning[] | undefined {
  if (hasItems(element)) return element.items;
  if (!bytes || (element.vr !== 'UN' && element.vr !== 'SQ')) return undefined;
  return itemsIn(bytes)?.map((item) => withoutVRs(meaningOf(item)));
}

/** Implicit VR states none: what a dictionary made of it must not count against the other side. */
const withoutVRs = ({ elements }: Meaning): Meaning => ({
  elements: elements.map((element) => {
    if (hasItems(element)) return { ...bareKey(element), vr: 'UN', items: element.items.map(withoutVRs) };
    const bytes = bytesOf(element);
    return bytes ? { ...bareKey(element), vr: 'UN', base64: Buffer.from(bytes).toString('base64') } : element;
  }),
});

function compareItems(
  sequence: MeaningElement,
  expected: readonly Meaning[],
  actual: readonly Meaning[],
  path: ItemPath,
  found: Difference[],
): void {
  const key = bareKey(sequence);
  for (let item = 0; item < Math.max(expected.length, actual.length); item++) {
    const [these, those] = [expected[item], actual[item]];
    if (these && those) compareDataSets(these, those, [...path, { ...key, item }], found);
    else if (these) found.push({ kind: 'value', path, key, expected: { ...key, vr: 'SQ', items: [these] }, item });
    else if (those) found.push({ kind: 'value', path, key, actual: { ...key, vr: 'SQ', items: [those] }, item });
  }
}

const sameFragments = (expected: MeaningElement, actual: MeaningElement): boolean =>
  'fragments' in expected &&
  'fragments' in actual &&
  expected.fragments.length === actual.fragments.length &&
  expected.fragments.every((fragment, index) => fragment === actual.fragments[index]);
