import { type DataSet, type Element, type Item, isSequence, isValue } from '../../../dicom/data-set.ts';
import { sorted } from '../../../dicom/private-block.ts';
import { elementOf, groupOf, type Tag, tagForPeople, tagOf } from '../../../dicom/tag.ts';
import type { VR } from '../../../dicom/vr.ts';
import { creatorBytes } from '../../creator-bytes.ts';
import { LayoutError } from '../layout-error.ts';

/** An element in memory: a Sequence as its Items, everything else as it was read. */
interface Held {
  vr: VR;
  readonly element: Element;
  readonly items?: readonly { readonly attributes: Attributes; readonly undefinedLength: boolean }[];
  /** The parts of a creator's value once somebody has looked at them; from then on they are what gets written. */
  parts?: readonly string[];
}

/**
 * A Data Set as dcm4che 3.3.8 holds it in memory, and its `addAll`. Observed on that release, read from test vectors
 * and its behaviour on random data; the numbers R1-R13 below name the observations:
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
  readonly #held = new Map<Tag, Held>();

  static read(dataSet: DataSet): Attributes {
    const attributes = new Attributes();
    for (const element of dataSet.elements)
      if (elementOf(element.tag) !== 0) attributes.#held.set(element.tag, hold(element));
    return attributes;
  }

  write(): DataSet {
    return { elements: sorted([...this.#held].map(([tag, held]) => release(tag, held))) };
  }

  /**
   * Copies another Data Set into this one. Creators are not copied (R3, R7), their elements go to the block that this
   * Data Set has or gets for the creator (R4, R5, R8); elements without one keep their tag and protect nothing (R6);
   * Sequences are copied Item by Item into new Data Sets and replace what was there (R9, R12).
   *
   * @throws LayoutError where a new creator would need a block behind FF (R5, R13)
   */
  addAll(source: Attributes): void {
    for (const [tag, held] of [...source.#held].sort(([a], [b]) => (a | 0) - (b | 0))) {
      if (isCreator(tag)) {
        held.vr = 'LO';
        continue;
      }
      const creator = isPrivate(tag) ? source.#creatorOf(tag) : undefined;
      const block = creator === undefined ? undefined : this.#blockFor(creator, tag);
      const target = block === undefined ? tag : tagOf(groupOf(tag), (block << 8) | (tag & 0xff));
      this.#held.set(target, copy(held));
    }
  }

  /** The name under which a block is copied: the first part of its creator, which must be LO by now. */
  #creatorOf(tag: Tag): string | undefined {
    const held = this.#held.get(tagOf(groupOf(tag), elementOf(tag) >>> 8));
    return held?.vr === 'LO' ? partsOf(held)[0] || undefined : undefined;
  }

  /** The block of a creator, found from the lowest up, or reserved behind the highest creator element: never in a gap. */
  #blockFor(creator: string, tag: Tag): number {
    const group = groupOf(tag);
    let next = 0x10;
    for (let block = 0x10; block <= 0xff; block++) {
      const held = this.#held.get(tagOf(group, block));
      if (held === undefined) continue;
      const parts = held.vr === 'LO' ? partsOf(held) : [];
      if (parts.length === 1 && parts[0] === creator) return block;
      next = block + 1;
    }
    if (next > 0xff) throw new LayoutError(`No free block for Private Element ${tagForPeople(tag)}`);
    const creatorTag = tagOf(group, next);
    this.#held.set(creatorTag, { vr: 'LO', element: { tag: creatorTag, vr: 'LO', bytes: creatorBytes(creator) } });
    return next;
  }
}

const isOdd = (tag: Tag): boolean => groupOf(tag) % 2 === 1;
const isCreator = (tag: Tag): boolean => isOdd(tag) && elementOf(tag) >= 0x10 && elementOf(tag) <= 0xff;
/** From 0100: below 1000 too, where the Standard allows nothing (PS3.5 7.8.1 c). */
const isPrivate = (tag: Tag): boolean => isOdd(tag) && elementOf(tag) > 0xff;

function hold(element: Element): Held {
  if (isSequence(element))
    return { vr: 'SQ', element, items: element.items.map((item) => inMemory(Attributes.read(item), item)) };
  return { vr: isCreator(element.tag) && element.vr === 'UN' ? 'LO' : element.vr, element };
}

const inMemory = (attributes: Attributes, { undefinedLength }: { readonly undefinedLength: boolean }) => ({
  attributes,
  undefinedLength,
});

function copy(held: Held): Held {
  if (!held.items) return { ...held };
  const items = held.items.map((item) => {
    const attributes = new Attributes();
    attributes.addAll(item.attributes);
    return inMemory(attributes, item);
  });
  return { ...held, items };
}

function release(tag: Tag, { vr, element, items, parts }: Held): Element {
  if (items && isSequence(element))
    return {
      ...element,
      tag,
      vr: 'SQ',
      items: items.map(({ attributes, undefinedLength }): Item => ({ ...attributes.write(), undefinedLength })),
    };
  if (!isValue(element)) return { ...element, tag };
  return { ...element, tag, vr, bytes: parts ? creatorBytes(parts.join('\\')) : element.bytes };
}

/** The parts of a creator's value; an empty one has none. */
function partsOf(held: Held): readonly string[] {
  if (!isValue(held.element)) return [];
  if (!held.parts) {
    const { bytes } = held.element;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const parts = text.split('\\').map((part) => part.replace(/^[\0- ]+|[\0- ]+$/g, ''));
    held.parts = parts.length === 1 && parts[0] === '' ? [] : parts;
  }
  return held.parts;
}
