import type { Element } from '../data-set.ts';
import { elementOf, groupOf, type Tag, tagForPeople } from '../tag.ts';
import type { Place, Report } from './deviation.ts';

/** Watches the elements of one Data Set go by: order and repetition (PS3.5 7.1), group lengths (7.2). */
export class ElementOrder {
  #place: Place | undefined;
  #report: Report;
  #last = -1;
  /** Made when order is first broken; until then a repeated tag is the last tag. */
  #seen: Set<Tag> | undefined;
  #length: { tag: Tag; offset: number; from: number; value: number } | undefined;

  constructor(place: Place | undefined, report: Report) {
    this.#place = place;
    this.#report = report;
  }

  /** Before an element is read; `before` are those already there. */
  next(tag: Tag, offset: number, before: readonly Element[]): void {
    if (this.#length && groupOf(this.#length.tag) !== groupOf(tag)) this.end(offset);
    if (tag < this.#last)
      this.#report(
        'unsorted',
        offset,
        this.#place,
        `${tagForPeople(tag)} stands after ${tagForPeople(this.#last)}`,
        tag,
      );
    if (tag <= this.#last) this.#seen ??= new Set(before.map((element) => element.tag));
    if (this.#seen?.has(tag))
      this.#report('duplicate-tag', offset, this.#place, `${tagForPeople(tag)} occurs again in the same Data Set`, tag);
    this.#seen?.add(tag);
    this.#last = tag;
  }

  /** After an element was read: it begins at `offset`, the next one at `end`. */
  passed(element: Element, offset: number, end: number): void {
    if (elementOf(element.tag) !== 0 || !('bytes' in element) || element.bytes.length !== 4) return;
    const { buffer, byteOffset } = element.bytes;
    const value = new DataView(buffer, byteOffset, 4).getUint32(0, true);
    this.#length = { tag: element.tag, offset, from: end, value };
  }

  /** Where the group, or the Data Set, ends. */
  end(offset: number): void {
    const length = this.#length;
    this.#length = undefined;
    if (!length || length.value === offset - length.from) return;
    const message = `${tagForPeople(length.tag)} says ${length.value} bytes, the group has ${offset - length.from}`;
    this.#report('group-length-wrong', length.offset, this.#place, message, length.tag);
  }
}
