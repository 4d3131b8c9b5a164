import { type DataSet, type Element, type Item, isSequence, isValue } from '../../../dicom/data-set.ts';
import { sequenceElement, valueElement, withTag } from '../../../dicom/make-element.ts';
import { FIRST_BLOCK, LAST_BLOCK } from '../../../dicom/private-block.ts';
import { elementOf, groupOf, type Tag, tagForPeople, tagOf } from '../../../dicom/tag.ts';
import type { VR } from '../../../dicom/vr.ts';
import { creatorBytes } from '../../creator-bytes.ts';
import { LayoutError } from '../layout-error.ts';
import { COMPACTING, type CopyRules } from './copy-rules.ts';
import { isTextVR, retold } from './retold.ts';

/** An element in memory: a Sequence as its Items, everything else as it was read. */
interface Held {
  readonly tag: Tag;
  vr: VR;
  readonly element: Element;
  readonly items?: readonly HeldItem[] | undefined;
  /** The parts of a creator's value once somebody has looked at them; from then on they are what gets written. */
  parts?: readonly string[] | undefined;
}

interface HeldItem {
  readonly item: Item;
  /** Undefined where being held and copied changes nothing but values, which most Items are. */
  readonly attributes: Attributes | undefined;
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
  readonly #held: Held[] = [];
  /** Those up to (gggg,00FF) of each odd group once more, ascending: the only ones that are ever looked up. */
  readonly #low = new Map<number, Held[]>();

  static read(dataSet: DataSet): Attributes {
    const attributes = new Attributes();
    for (const element of dataSet.elements) if (elementOf(element.tag) !== 0) attributes.#put(hold(element));
    return attributes;
  }

  write(): DataSet {
    return { elements: this.#ascending().map(release) };
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
    for (const held of source.#inOrder()) {
      const { tag } = held;
      if (isCreator(tag)) {
        this.#addCreator(held, source, rules);
        continue;
      }
      const creator = isPrivate(tag) ? source.#nameAt(creatorTagOf(tag), rules) : undefined;
      const target = creator === undefined ? tag : this.#placeFor(creator, tag, rules);
      if (rules.stumbles && hasMoved && !isOdd(tag))
        throw new LayoutError(`${tagForPeople(tag)} is not a private Data Element`);
      if (creator !== undefined) hasMoved = target !== tag;
      this.#put(copy(held, target, rules));
    }
  }

  #put(held: Held): void {
    this.#held.push(held);
    if (!isLow(held.tag)) return;
    const others = this.#low.get(groupOf(held.tag));
    if (!others) {
      this.#low.set(groupOf(held.tag), [held]);
      return;
    }
    let at = others.length;
    while (at > 0 && others[at - 1]!.tag > held.tag) at--;
    if (others[at - 1]?.tag === held.tag) others[at - 1] = held;
    else others.splice(at, 0, held);
  }

  #get(tag: Tag): Held | undefined {
    return this.#low.get(groupOf(tag))?.find((held) => held.tag === tag);
  }

  #ascending(): readonly Held[] {
    const held = this.#held;
    if (held.every((each, index) => index === 0 || held[index - 1]!.tag < each.tag)) return held;
    const all = [...held].sort((a, b) => a.tag - b.tag);
    return all.filter((each, index) => all[index + 1]?.tag !== each.tag);
  }

  /** By tag as a signed number: groups from 8001 come first. */
  #inOrder(): readonly Held[] {
    const held = this.#ascending();
    const negative = held.findIndex(({ tag }) => tag > 0x7fffffff);
    return negative <= 0 ? held : [...held.slice(negative), ...held.slice(0, negative)];
  }

  #addCreator(held: Held, source: Attributes, rules: CopyRules): void {
    const { tag } = held;
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

  /** The tag to which an element of a creator is copied. */
  #placeFor(name: string, tag: Tag, rules: CopyRules): Tag {
    const creatorTag = creatorTagOf(tag);
    if (rules.creators === 'repeated' && this.#nameAt(creatorTag, rules) === name) return tag;
    if (rules.creators === 'late' && !this.#get(creatorTag) && this.#lacks(name, tag, rules))
      this.#reserve(creatorTag, name);
    return tagOf(groupOf(tag), (this.#blockFor(name, tag, rules) << 8) | (tag & 0xff));
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
    for (const held of this.#low.get(group) ?? NONE) {
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
    const highest = this.#low.get(group)?.at(-1);
    const last = highest ? Math.max(elementOf(highest.tag), FIRST_BLOCK - 1) : FIRST_BLOCK - 1;
    if (last === LAST_BLOCK) throw new LayoutError(`No free block for Private Element ${tagForPeople(tag)}`);
    this.#reserve(tagOf(group, last + 1), name);
    return last + 1;
  }

  #reserve(tag: Tag, name: string): void {
    this.#put({ tag, vr: 'LO', element: valueElement(tag, 'LO', creatorBytes(name)) });
  }
}

const NONE: readonly Held[] = [];

const isOdd = (tag: Tag): boolean => (groupOf(tag) & 1) === 1;
const isLow = (tag: Tag): boolean => isOdd(tag) && elementOf(tag) <= LAST_BLOCK;
const isCreator = (tag: Tag): boolean => isLow(tag) && elementOf(tag) >= FIRST_BLOCK;
/** From 0100: below 1000 too, where the Standard allows nothing (PS3.5 7.8.1 c). */
const isPrivate = (tag: Tag): boolean => isOdd(tag) && elementOf(tag) > LAST_BLOCK;
const creatorTagOf = (tag: Tag): Tag => tagOf(groupOf(tag), elementOf(tag) >>> 8);

const isCreatorVR = (vr: VR, which: CopyRules['creatorVRs']): boolean =>
  which === 'LO' || which === 'all' ? vr === 'LO' : isTextVR(vr);

function hold(element: Element): Held {
  const { tag, vr } = element;
  if (isSequence(element)) return { tag, vr: 'SQ', element, items: element.items.map(holdItem) };
  return { tag, vr: isCreator(tag) && vr === 'UN' ? 'LO' : vr, element };
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

function copy(held: Held, tag: Tag, rules: CopyRules): Held {
  const { vr, items, parts } = held;
  if (items) return { ...held, tag, items: items.map((item) => copyItem(item, rules)) };
  const element = retold(held.element, rules.values);
  // Nothing ever happens to an element that is not looked up: two Data Sets can hold the same one.
  return tag === held.tag && element === held.element && !isLow(tag) ? held : { tag, vr, element, parts };
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

function release({ tag, vr, element, items, parts }: Held): Element {
  if (items && isSequence(element)) {
    const written = items.map(({ item, attributes }) => (attributes ? { ...item, ...attributes.write() } : item));
    return sequenceElement(tag, 'SQ', written, element.undefinedLength, element.violation);
  }
  if (tag === element.tag && !parts && (vr === element.vr || !isValue(element))) return element;
  if (!isValue(element)) return withTag(element, tag);
  return valueElement(tag, vr, parts ? creatorBytes(parts.join('\\')) : element.bytes, element.violation);
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
  let [start, end] = [from, to];
  while (start < end && bytes[start]! <= SPACE) start++;
  while (end > start && bytes[end - 1]! <= SPACE) end--;
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
