import { type DataSet, type Element, type Item, isSequence, isValue } from '../../../dicom/data-set.ts';
import { knownText } from '../../../dicom/known-text.ts';
import { sequenceElement, valueElement, withTag } from '../../../dicom/make-element.ts';
import { FIRST_BLOCK, LAST_BLOCK } from '../../../dicom/private-block.ts';
import { elementOf, groupOf, type Tag, tagForPeople, tagOf } from '../../../dicom/tag.ts';
import type { VR } from '../../../dicom/vr.ts';
import { creatorBytes } from '../../creator-bytes.ts';
import { LayoutError } from '../layout-error.ts';
import { COMPACTING, type CopyRules } from './copy-rules.ts';
import { isTextVR, retold } from './retold.ts';

/** A Sequence, or an element up to (gggg,00FF) of an odd group, in memory. */
class Held {
  readonly tag: Tag;
  vr: VR;
  readonly element: Element;
  readonly items: readonly HeldItem[] | undefined;
  /** The parts of a creator's value once somebody has looked at them; from then on they are what gets written. */
  parts: readonly string[] | undefined;

  constructor(tag: Tag, vr: VR, element: Element, items?: readonly HeldItem[], parts?: readonly string[]) {
    this.tag = tag;
    this.vr = vr;
    this.element = element;
    this.items = items;
    this.parts = parts;
  }
}

/** Every other element is held as it was read: nothing but its tag and its value ever changes, when it is copied. */
type Member = Held | Element;

interface HeldItem {
  readonly item: Item;
  /** Undefined where being held and copied changes nothing but values, which most Items are. */
  readonly attributes: Attributes | undefined;
}

interface LowGroup {
  readonly group: number;
  /** Ascending. */
  readonly held: Held[];
}

/**
 * A Data Set as dcm4che holds it in memory, and its `addAll`. Observed on the releases that CopyRules name, read from
 * test vectors and their behaviour on random data; the numbers R1-R13 below name the observations:
 *
 * - R1: elements sorted by tag, a repeated tag counts with its last occurrence, group lengths are gone.
 * - R2: a creator is the value of (gggg,0010-00FF) of any odd group, split at backslashes and trimmed of spaces and
 *   control characters. Looking at it is enough for it to be written trimmed. Letter case and inner spaces count.
 * - R10: UN of undefined length is a Sequence and is written as SQ. UN of defined length is bytes, unless a dictionary
 *   says that it is a Sequence: here, unless the reader had one that did.
 *
 * Creators are handled as bytes U+0000-U+00FF: the same as dcm4che for every character set in which a byte 5C is always
 * a backslash and no escape sequences occur. VR UN of a standard element is left alone, where dcm4che would look up its
 * dictionary.
 */
export class Attributes {
  /** As they came; of several with one tag the last counts. */
  readonly #members: Member[] = [];
  #ascends = true;
  /** Those up to (gggg,00FF) of each odd group once more: the only ones that are ever looked up. */
  readonly #low: LowGroup[] = [];

  static read(dataSet: DataSet): Attributes {
    const attributes = new Attributes();
    for (const element of dataSet.elements) if (elementOf(element.tag) !== 0) attributes.#put(hold(element));
    return attributes;
  }

  /** The elements as they now are; those of `original` where they are the same ones. */
  write({ elements: original }: DataSet): readonly Element[] {
    const members = this.#ascending();
    let isSame = members.length === original.length;
    const elements = new Array<Element>(members.length);
    for (let index = 0; index < members.length; index++) {
      const member = members[index]!;
      const element = member instanceof Held ? release(member) : member;
      elements[index] = element;
      if (element !== original[index]) isSame = false;
    }
    return isSame ? original : elements;
  }

  /**
   * Copies another Data Set into this one. What happens to creators is for the rules to say (R3, R7); elements go to
   * the block that this Data Set has or gets for their creator (R4, R5, R8); those without one keep their tag and
   * protect nothing (R6); Sequences are copied Item by Item into new Data Sets and replace what was there (R9, R12).
   *
   * @throws LayoutError where a new creator would need a block behind FF (R5, R13), or where the release stumbles
   */
  addAll(source: Attributes, rules: CopyRules = COMPACTING): void {
    let hasMoved = false;
    // The elements of a block stand together: who owns them and where they go is found out once.
    let from: Tag = 0;
    let creator: string | undefined;
    let block = 0;
    for (const member of source.#inOrder()) {
      const { tag } = member;
      if (isCreator(tag)) {
        this.#addCreator(member, source, rules);
        from = 0;
        continue;
      }
      let target = tag;
      if (isPrivate(tag)) {
        if (creatorTagOf(tag) !== from) {
          from = creatorTagOf(tag);
          creator = source.#nameAt(from, rules);
          if (creator !== undefined) block = this.#targetFor(creator, tag, rules);
        }
        if (creator !== undefined) target = tagOf(groupOf(tag), (block << 8) | (tag & 0xff));
      } else creator = undefined;
      if (rules.stumbles && hasMoved && !isOdd(tag))
        throw new LayoutError(`${tagForPeople(tag)} is not a private Data Element`);
      if (creator !== undefined) hasMoved = target !== tag;
      this.#put(copy(member, target, rules));
    }
  }

  #put(member: Member): void {
    const { tag } = member;
    const members = this.#members;
    if (members.length > 0 && members[members.length - 1]!.tag >= tag) this.#ascends = false;
    members.push(member);
    if (!(member instanceof Held) || !isLow(tag)) return;
    const others = this.#lowOf(groupOf(tag));
    if (others === NONE) {
      this.#low.push({ group: groupOf(tag), held: [member] });
      return;
    }
    let at = others.length;
    while (at > 0 && others[at - 1]!.tag > tag) at--;
    if (others[at - 1]?.tag === tag) others[at - 1] = member;
    else others.splice(at, 0, member);
  }

  /** Ascending. The group that was added last is mostly the one that is wanted. */
  #lowOf(group: number): Held[] {
    for (let at = this.#low.length - 1; at >= 0; at--) if (this.#low[at]!.group === group) return this.#low[at]!.held;
    return NONE;
  }

  #get(tag: Tag): Held | undefined {
    for (const held of this.#lowOf(groupOf(tag))) if (held.tag === tag) return held;
    return undefined;
  }

  #ascending(): readonly Member[] {
    if (this.#ascends) return this.#members;
    const all = [...this.#members].sort((a, b) => a.tag - b.tag);
    return all.filter((each, index) => all[index + 1]?.tag !== each.tag);
  }

  /** By tag as a signed number: groups from 8001 come first. */
  #inOrder(): readonly Member[] {
    const members = this.#ascending();
    if (members.length === 0 || members[members.length - 1]!.tag <= LAST_POSITIVE) return members;
    const negative = members.findIndex(({ tag }) => tag > LAST_POSITIVE);
    return negative === 0 ? members : [...members.slice(negative), ...members.slice(0, negative)];
  }

  #addCreator(held: Member, source: Attributes, rules: CopyRules): void {
    const { tag } = held;
    if (!(held instanceof Held)) return;
    if (rules.creators === 'dropped') {
      if (rules.creatorVRs === 'all') held.vr = 'LO';
      return;
    }
    if (rules.creators === 'late' || this.#get(tag)) return;
    if (rules.creators === 'merged') {
      const parts = held.vr === 'LO' ? partsOf(held) : [];
      if (parts.length !== 1 || this.#blockOf(parts[0]!, groupOf(tag), rules) === undefined)
        this.#put(copy(held, tag, rules));
      return;
    }
    const name = source.#nameAt(tag, rules);
    if (name === undefined) this.#put(copy(held, tag, rules));
    else if (this.#lacks(name, tag, rules) || (rules.creators === 'repeated' && !source.#isFirst(name, tag, rules)))
      this.#reserve(tag, name);
  }

  /** Whether nobody has reserved a block for a creator, as releases from 5.19.0 on see it. */
  #lacks(name: string, tag: Tag, rules: CopyRules): boolean {
    return groupOf(tag) > 0x7fff || this.#blockOf(name, groupOf(tag), rules) === undefined;
  }

  /** Whether the lowest block of a creator is at this tag. */
  #isFirst(name: string, tag: Tag, rules: CopyRules): boolean {
    return this.#blockOf(name, groupOf(tag), rules) === elementOf(tag);
  }

  /** The block to which the elements of a creator are copied that share one with this tag. */
  #targetFor(name: string, tag: Tag, rules: CopyRules): number {
    const creatorTag = creatorTagOf(tag);
    if (rules.creators === 'repeated' && this.#nameAt(creatorTag, rules) === name) return elementOf(creatorTag);
    if (rules.creators === 'late' && !this.#get(creatorTag) && this.#lacks(name, tag, rules))
      this.#reserve(creatorTag, name);
    return this.#blockFor(name, tag, rules);
  }

  /** The name under which a block is copied: the first part of the creator there. */
  #nameAt(creatorTag: Tag, { creatorVRs }: CopyRules): string | undefined {
    const held = this.#get(creatorTag);
    if (held?.vr === 'OB' && creatorVRs === 'text and OB' && 'bytes' in held.element)
      return held.element.bytes[0]?.toString();
    return held && isCreatorVR(held.vr, creatorVRs) ? partsOf(held)[0] || undefined : undefined;
  }

  /** The lowest block whose creator is exactly this. */
  #blockOf(name: string, group: number, { creatorVRs }: CopyRules): number | undefined {
    for (const held of this.#lowOf(group)) {
      if (elementOf(held.tag) < FIRST_BLOCK || !isCreatorVR(held.vr, creatorVRs)) continue;
      const parts = partsOf(held);
      if (parts.length === 1 && parts[0] === name) return elementOf(held.tag);
    }
    return undefined;
  }

  /** The block of a creator, or one reserved behind the highest creator element: never in a gap. */
  #blockFor(name: string, tag: Tag, rules: CopyRules): number {
    const group = groupOf(tag);
    const own = this.#blockOf(name, group, rules);
    if (own !== undefined) return own;
    const highest = this.#lowOf(group).at(-1);
    const last = highest ? Math.max(elementOf(highest.tag), FIRST_BLOCK - 1) : FIRST_BLOCK - 1;
    if (last === LAST_BLOCK) throw new LayoutError(`No free block for Private Element ${tagForPeople(tag)}`);
    this.#reserve(tagOf(group, last + 1), name);
    return last + 1;
  }

  #reserve(tag: Tag, name: string): void {
    this.#put(new Held(tag, 'LO', valueElement(tag, 'LO', creatorBytes(name)), undefined, [name]));
  }
}

/** Never added to. */
const NONE: Held[] = [];

const LAST_POSITIVE: Tag = 0x7fffffff;

const isOdd = (tag: Tag): boolean => (groupOf(tag) & 1) === 1;
const isLow = (tag: Tag): boolean => isOdd(tag) && elementOf(tag) <= LAST_BLOCK;
const isCreator = (tag: Tag): boolean => isLow(tag) && elementOf(tag) >= FIRST_BLOCK;
/** From 0100: below 1000 too, where the Standard allows nothing (PS3.5 7.8.1 c). */
const isPrivate = (tag: Tag): boolean => isOdd(tag) && elementOf(tag) > LAST_BLOCK;
const creatorTagOf = (tag: Tag): Tag => tagOf(groupOf(tag), elementOf(tag) >>> 8);

const isCreatorVR = (vr: VR, which: CopyRules['creatorVRs']): boolean =>
  which === 'LO' || which === 'all' ? vr === 'LO' : isTextVR(vr);

function hold(element: Element): Member {
  const { tag, vr } = element;
  if (isSequence(element)) return new Held(tag, 'SQ', element, element.items.map(holdItem));
  return isLow(tag) ? new Held(tag, isCreator(tag) && vr === 'UN' ? 'LO' : vr, element) : element;
}

const holdItem = (item: Item): HeldItem => ({ item, attributes: isSimple(item) ? undefined : Attributes.read(item) });

/** Whether an Item has nothing but standard values in their order. */
function isSimple({ elements }: Item): boolean {
  let last = -1;
  for (const element of elements) {
    const { tag } = element;
    if (isOdd(tag) || elementOf(tag) === 0 || tag <= last || !isValue(element)) return false;
    last = tag;
  }
  return true;
}

function copy(member: Member, tag: Tag, rules: CopyRules): Member {
  if (!(member instanceof Held)) {
    const element = retold(member, rules.values);
    return tag === element.tag ? element : withTag(element, tag);
  }
  const { vr, element, items, parts } = member;
  if (!items) return new Held(tag, vr, retold(element, rules.values), undefined, parts);
  const copies = new Array<HeldItem>(items.length);
  for (let index = 0; index < items.length; index++) copies[index] = copyItem(items[index]!, rules);
  return new Held(tag, vr, element, copies);
}

function copyItem(held: HeldItem, rules: CopyRules): HeldItem {
  const { item } = held;
  if (held.attributes) {
    const attributes = new Attributes();
    attributes.addAll(held.attributes, rules);
    return { item, attributes };
  }
  if (rules.values === 'kept') return held;
  let elements: Element[] | undefined;
  for (let index = 0; index < item.elements.length; index++) {
    const element = item.elements[index]!;
    const now = retold(element, rules.values);
    if (now === element) continue;
    elements ??= [...item.elements];
    elements[index] = now;
  }
  return elements ? { item: { ...item, elements }, attributes: undefined } : held;
}

/** The element as it now is: the same object where nothing has changed, by which later steps see that. */
function release({ tag, vr, element, items, parts }: Held): Element {
  if (items && isSequence(element)) {
    const written = releaseItems(items, element.items);
    if (written === element.items && tag === element.tag && element.vr === 'SQ') return element;
    return sequenceElement(tag, 'SQ', written, element.undefinedLength, element.violation);
  }
  if (!isValue(element)) return tag === element.tag ? element : withTag(element, tag);
  const bytes = parts ? written(parts, element.bytes) : element.bytes;
  if (tag === element.tag && vr === element.vr && bytes === element.bytes) return element;
  return valueElement(tag, vr, bytes, element.violation);
}

function releaseItems(items: readonly HeldItem[], original: readonly Item[]): readonly Item[] {
  let isSame = items.length === original.length;
  const result = new Array<Item>(items.length);
  for (let index = 0; index < items.length; index++) {
    const { item, attributes } = items[index]!;
    const elements = attributes ? attributes.write(item) : item.elements;
    const now = elements === item.elements ? item : { ...item, elements };
    result[index] = now;
    if (now !== original[index]) isSame = false;
  }
  return isSame ? original : result;
}

/** The value of a creator put together again; the bytes it had where they say just that. */
function written(parts: readonly string[], bytes: Uint8Array): Uint8Array {
  const text = parts.length === 1 ? parts[0]! : parts.join('\\');
  const { length } = text;
  if (bytes.length !== length + (length % 2)) return creatorBytes(text);
  for (let at = 0; at < length; at++) if (bytes[at] !== text.charCodeAt(at)) return creatorBytes(text);
  return length % 2 === 1 && bytes[length] !== SPACE ? creatorBytes(text) : bytes;
}

/** The parts of a creator's value; an empty one has none. */
function partsOf(held: Held): readonly string[] {
  if (!isValue(held.element)) return [];
  if (!held.parts) {
    const { bytes } = held.element;
    const parts: string[] = [];
    for (let from = 0; from <= bytes.length; ) {
      const backslash = bytes.indexOf(BACKSLASH, from);
      const to = backslash < 0 ? bytes.length : backslash;
      parts.push(trimmedText(bytes, from, to));
      from = to + 1;
    }
    held.parts = parts.length === 1 && parts[0] === '' ? [] : parts;
  }
  return held.parts;
}

const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** The characters from one byte to another without spaces and control characters at both ends. */
function trimmedText(bytes: Uint8Array, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && bytes[start]! <= SPACE) start++;
  while (end > start && bytes[end - 1]! <= SPACE) end--;
  return knownText(bytes, start, end);
}
