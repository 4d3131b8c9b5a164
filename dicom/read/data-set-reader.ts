import type { Element, FragmentsElement, Item, SequenceElement, ValueElement, Violation } from '../data-set.ts';
import { creatorText, isCreatorTag, isPrivateGroup } from '../private-block.ts';
import { groupOf, ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION, type Tag, tagForPeople } from '../tag.ts';
import type { VR } from '../vr.ts';
import { checkPrivateBlocks } from './check-private-blocks.ts';
import type { DeviationLog, Place } from './deviation.ts';
import { type ElementHeader, readHeader, UNDEFINED_LENGTH } from './element-header.ts';
import { ElementOrder } from './element-order.ts';
import { dictionaryVR, implicitVR, type VrOf } from './implicit-vr.ts';
import { IMPLICIT_LITTLE, type Source, type Syntax } from './source.ts';
import { toLittleEndian } from './to-little-endian.ts';

/** Sequences within sequences: far beyond what exists, and safe for the stack. */
const DEEPEST = 100;

/** Elements and Items in one file: what fits into memory, whatever the bytes say. */
const MOST_ELEMENTS = 2_000_000;

const PIXEL_DATA: Tag = 0x7fe00010;

/** The stretch of bytes that is read as one Data Set, or as the Items of one Sequence. */
interface Scope {
  readonly limit: number;
  readonly syntax: Syntax;
  readonly place: Place | undefined;
  readonly depth: number;
  /** A delimitation must end it before `limit`. */
  readonly delimited: boolean;
  /** What is around it ends with a delimitation too, so a foreign delimitation may be meant for that. */
  readonly withinDelimited: boolean;
}

/** An element whose header was read, and what is needed to read its value. */
interface Opened {
  readonly header: ElementHeader;
  readonly start: number;
  readonly scope: Scope;
  readonly creators: ReadonlyMap<Tag, string>;
}

/**
 * Reads one Data Set with everything in it. It goes forward only, by at least eight bytes at a time (a value that a
 * dictionary calls a Sequence is tried as such once), so that time is linear in the bytes.
 */
export class DataSetReader {
  #source: Source;
  #log: DeviationLog;
  #vrOf: VrOf | undefined;
  #at: number;
  #elements = 0;
  /** Nothing more can be made of the bytes: every loop ends, without more deviations. */
  #stopped = false;

  constructor(source: Source, log: DeviationLog, at: number, vrOf?: VrOf) {
    this.#source = source;
    this.#log = log;
    this.#at = at;
    this.#vrOf = vrOf;
  }

  /** Where reading ended. */
  get position(): number {
    return this.#at;
  }

  /** The Data Set from here to `limit`, or to where `goesOn` says no to the offset of an element. */
  readRoot(syntax: Syntax, limit: number, goesOn?: (at: number) => boolean): Element[] {
    const scope = { limit, syntax, place: undefined, depth: 0, delimited: false, withinDelimited: false };
    return this.#readDataSet(scope, goesOn);
  }

  /** The Items from here to `limit`, as in the value of a Sequence. */
  readItems(syntax: Syntax, limit: number): Item[] {
    const scope = { limit, syntax, place: undefined, depth: 1, delimited: false, withinDelimited: false };
    return this.#readItems(0, scope).items;
  }

  #readDataSet(scope: Scope, goesOn?: (at: number) => boolean): Element[] {
    const { limit, syntax, place } = scope;
    const elements: Element[] = [];
    const starts: number[] = [];
    const creators = new Map<Tag, string>();
    const order = new ElementOrder(place, this.#log.report);
    let ended = !scope.delimited;
    while (this.#at < limit && !this.#stopped && (goesOn?.(this.#at) ?? true)) {
      const start = this.#at;
      const header = readHeader(this.#source, start, limit, syntax);
      const tag = limit - start < 8 ? undefined : this.#source.tag(start, syntax);
      if (tag !== undefined && groupOf(tag) === 0xfffe) {
        const end = this.#delimitation(tag, scope);
        if (end) {
          ended = true;
          break;
        }
        continue;
      }
      if (!header) {
        this.#log.report('truncated-header', start, place, `${limit - start} bytes are too few for an element`, tag);
        this.#at = limit;
        break;
      }
      order.next(header.tag, start, elements);
      if (!this.#mayGoOn(start, place)) break;
      const element = this.#readElement({ header, start, scope, creators });
      elements.push(element);
      starts.push(start);
      order.passed(element, start, this.#at);
      if (isCreatorTag(header.tag) && 'bytes' in element && !creators.has(header.tag)) {
        const text = creatorText(element.bytes);
        if (text !== undefined) creators.set(header.tag, text);
      }
    }
    if (!this.#stopped) order.end(this.#at);
    if (!ended && !this.#stopped)
      this.#log.report(
        'missing-delimitation',
        this.#at,
        place,
        'an Item of undefined length does not end',
        ITEM_DELIMITATION,
      );
    checkPrivateBlocks({ elements, starts, place }, this.#log.report);
    return elements;
  }

  /** A tag of group FFFE among elements: whether it ends the Data Set. */
  #delimitation(tag: Tag, scope: Scope): boolean {
    const at = this.#at;
    if (scope.delimited && tag === ITEM_DELIMITATION) {
      this.#takeDelimitation(at, scope);
      return true;
    }
    if (scope.delimited && (tag === ITEM || (tag === SEQUENCE_DELIMITATION && scope.withinDelimited))) {
      this.#log.report(
        'missing-delimitation',
        at,
        scope.place,
        'an Item of undefined length does not end',
        ITEM_DELIMITATION,
      );
      return true;
    }
    this.#stray(tag, scope);
    return false;
  }

  #stray(tag: Tag, scope: Scope): void {
    this.#log.report(
      'stray-delimitation',
      this.#at,
      scope.place,
      `${tagForPeople(tag)} has nothing to begin or end here`,
      tag,
    );
    this.#at += 8;
  }

  #takeDelimitation(at: number, scope: Scope): void {
    const length = this.#source.u32(at + 4, scope.syntax);
    if (length !== 0) {
      const tag = this.#source.tag(at, scope.syntax);
      this.#log.report('delimitation-length', at, scope.place, `the delimitation has length ${length}, not 0`, tag);
    }
    this.#at += 8;
  }

  #mayGoOn(at: number, place: Place | undefined): boolean {
    if (++this.#elements <= MOST_ELEMENTS) return true;
    this.#log.report('too-many-elements', at, place, `more than ${MOST_ELEMENTS} elements and Items; the rest is left`);
    this.#stopped = true;
    return false;
  }

  #readElement(opened: Opened): Element {
    const { header, start, scope, creators } = opened;
    const { tag } = header;
    const { place, syntax, limit } = scope;
    this.#at = start + header.size;
    const vr = header.vr ?? implicitVR(tag, creators, this.#vrOf);
    if (header.vrText !== undefined)
      this.#log.report(
        'unknown-vr',
        start,
        place,
        `${tagForPeople(tag)} has ${JSON.stringify(header.vrText)} for a VR`,
        tag,
      );
    if (header.reserved !== 0)
      this.#log.report(
        'reserved-bytes',
        start,
        place,
        `${tagForPeople(tag)} has reserved bytes that are not zero`,
        tag,
      );
    const violation: Violation = header.vrText === undefined ? {} : { vrText: header.vrText };
    if (header.length === UNDEFINED_LENGTH) return this.#readUndefined(opened, vr, violation);
    if (header.length % 2 === 1)
      this.#log.report('odd-length', start, place, `${tagForPeople(tag)} has the odd length ${header.length}`, tag);

    const end = this.#at + header.length;
    if (end > limit) {
      const left = limit - this.#at;
      const code = limit < this.#source.length ? 'bad-length' : vr === 'SQ' ? 'truncated-item' : 'truncated-value';
      this.#log.report(code, start, place, `${tagForPeople(tag)} says ${header.length} bytes, ${left} are left`, tag);
    }
    const [stop, broken] = end > limit ? [limit, { ...violation, length: header.length }] : [end, violation];

    const isPrivateImplicit = header.vr === undefined && isPrivateGroup(groupOf(tag));
    if (vr === 'SQ' && !isPrivateImplicit) return this.#readSequence(opened, 'SQ', stop, syntax, broken);
    // Only a dictionary says that these are Items: the bytes may know better.
    if (isPrivateImplicit && vr === 'SQ') {
      const sequence = this.#trySequence(opened, 'SQ', stop, broken);
      if (sequence) return sequence;
      this.#log.report(
        'not-items',
        start,
        place,
        `${tagForPeople(tag)} should be a Sequence and does not hold Items`,
        tag,
      );
      return this.#value(tag, 'UN', stop, syntax, broken);
    }
    if (vr === 'UN' && header.length > 0 && dictionaryVR(tag, creators, this.#vrOf) === 'SQ') {
      const sequence = this.#trySequence(opened, 'UN', stop, broken);
      if (sequence) return sequence;
    }
    return this.#value(tag, vr, stop, syntax, broken);
  }

  #value(tag: Tag, vr: VR, end: number, syntax: Syntax, violation: Violation): ValueElement {
    const bytes = this.#source.bytes.subarray(this.#at, end);
    this.#at = end;
    return { tag, vr, bytes: syntax.littleEndian ? bytes : toLittleEndian(vr, bytes), ...violationOf(violation) };
  }

  /** A value that ends with a delimitation: Items, or fragments where the VR is one of bytes. */
  #readUndefined(opened: Opened, vr: VR, violation: Violation): Element {
    const { header, scope, start } = opened;
    const { tag } = header;
    const inUN = header.vr === 'UN';
    const syntax = inUN ? IMPLICIT_LITTLE : scope.syntax;
    if (vr === 'OB' || vr === 'OW') {
      if (header.vr !== undefined || !isPrivateGroup(groupOf(tag)))
        return this.#readFragments(opened, vr, syntax, violation);
    } else if (inUN && tag === PIXEL_DATA) {
      return this.#readFragments(opened, 'UN', syntax, violation);
    } else if (header.vr !== undefined && !inUN && vr !== 'SQ') {
      this.#log.report(
        'bad-length',
        start,
        scope.place,
        `${tagForPeople(tag)} has undefined length, which ${vr} may not`,
        tag,
      );
      return this.#value(tag, vr, scope.limit, scope.syntax, { ...violation, length: UNDEFINED_LENGTH });
    }
    return this.#readSequence(opened, inUN ? 'UN' : 'SQ', undefined, syntax, violation);
  }

  /** Items, or undefined with everything as before where the bytes up to `end` are not exactly that. */
  #trySequence(opened: Opened, vr: 'SQ' | 'UN', end: number, violation: Violation): Element | undefined {
    const [at, structural, restore] = [this.#at, this.#log.structural, this.#log.mark()];
    const element = this.#readSequence(opened, vr, end, IMPLICIT_LITTLE, violation);
    if (this.#at === end && this.#log.structural === structural) return element;
    this.#at = at;
    this.#stopped = false;
    restore();
    return undefined;
  }

  /** The Sequence whose value begins here; `end` is undefined where a delimitation ends it. */
  #readSequence(
    opened: Opened,
    vr: 'SQ' | 'UN',
    end: number | undefined,
    syntax: Syntax,
    violation: Violation,
  ): SequenceElement | ValueElement {
    const { header, scope, start } = opened;
    const { tag } = header;
    const limit = end ?? scope.limit;
    const undefinedLength = end === undefined;
    if (scope.depth >= DEEPEST) {
      this.#log.report('too-deep', start, scope.place, `more than ${DEEPEST} Sequences within each other`, tag);
      this.#stopped ||= undefinedLength;
      return this.#value(
        tag,
        vr,
        limit,
        syntax,
        undefinedLength ? { ...violation, length: UNDEFINED_LENGTH } : violation,
      );
    }
    if (!undefinedLength && limit - this.#at >= 8 && groupOf(this.#source.tag(this.#at, syntax)) !== 0xfffe) {
      this.#log.report(
        'not-items',
        start,
        scope.place,
        `the value of ${tagForPeople(tag)} does not begin with an Item`,
        tag,
      );
      return this.#value(tag, vr, limit, syntax, violation);
    }
    const inner = {
      limit,
      syntax,
      place: scope.place,
      depth: scope.depth + 1,
      delimited: undefinedLength,
      withinDelimited: scope.delimited,
    };
    const { items, ended } = this.#readItems(tag, inner);
    const broken = ended ? violation : { ...violation, omitDelimitation: true };
    return { tag, vr, items, undefinedLength, ...violationOf(broken) };
  }

  #readItems(tag: Tag, scope: Scope): { items: Item[]; ended: boolean } {
    const { limit, syntax } = scope;
    const items: Item[] = [];
    while (this.#at < limit && !this.#stopped) {
      const at = this.#at;
      if (limit - at < 8) {
        this.#log.report('truncated-item', at, scope.place, `${limit - at} bytes are too few for an Item`, tag);
        this.#at = limit;
        break;
      }
      const found = this.#source.tag(at, syntax);
      if (found === ITEM) {
        if (!this.#mayGoOn(at, scope.place)) break;
        items.push(this.#readItem(scope, { parent: scope.place, tag, item: items.length }));
      } else if (found === SEQUENCE_DELIMITATION && scope.delimited) {
        this.#takeDelimitation(at, scope);
        return { items, ended: true };
      } else if (
        groupOf(found) === 0xfffe &&
        !(found === ITEM_DELIMITATION && scope.delimited && scope.withinDelimited)
      ) {
        this.#stray(found, scope);
      } else if (scope.delimited) {
        break;
      } else {
        this.#log.report(
          'not-items',
          at,
          scope.place,
          `${limit - at} bytes of ${tagForPeople(tag)} are not an Item`,
          tag,
        );
        this.#at = limit;
      }
    }
    if (scope.delimited && !this.#stopped)
      this.#log.report(
        'missing-delimitation',
        this.#at,
        scope.place,
        `${tagForPeople(tag)} of undefined length does not end`,
        tag,
      );
    return { items, ended: !scope.delimited };
  }

  #readItem(scope: Scope, place: Place): Item {
    const at = this.#at;
    const length = this.#source.u32(at + 4, scope.syntax);
    const undefinedLength = length === UNDEFINED_LENGTH;
    const end = undefinedLength ? scope.limit : at + 8 + length;
    if (end > scope.limit) {
      const code = scope.limit < this.#source.length ? 'bad-length' : 'truncated-item';
      this.#log.report(code, at, place, `the Item says ${length} bytes, ${scope.limit - at - 8} are left`, ITEM);
    }
    if (!undefinedLength && length % 2 === 1)
      this.#log.report('odd-length', at, place, `the Item has the odd length ${length}`, ITEM);
    this.#at = at + 8;
    const limit = Math.min(end, scope.limit);
    const elements = this.#readDataSet({
      ...scope,
      limit,
      place,
      delimited: undefinedLength,
      withinDelimited: scope.delimited,
    });
    return { elements, undefinedLength };
  }

  #readFragments(opened: Opened, vr: 'OB' | 'OW' | 'UN', syntax: Syntax, violation: Violation): FragmentsElement {
    const { header, scope } = opened;
    const { place, limit } = scope;
    const { tag } = header;
    const fragments: Uint8Array[] = [];
    while (limit - this.#at >= 8 && this.#mayGoOn(this.#at, place)) {
      const at = this.#at;
      const found = this.#source.tag(at, syntax);
      if (found === SEQUENCE_DELIMITATION) {
        this.#takeDelimitation(at, { ...scope, syntax });
        return { tag, vr, fragments, ...violationOf(violation) };
      }
      if (found !== ITEM) break;
      const length = this.#source.u32(at + 4, syntax);
      const end = at + 8 + length;
      if (end > limit) {
        const code = limit < this.#source.length ? 'bad-length' : 'truncated-item';
        this.#log.report(code, at, place, `the fragment says ${length} bytes, ${limit - at - 8} are left`, tag);
      }
      if (length % 2 === 1) this.#log.report('odd-length', at, place, `the fragment has the odd length ${length}`, tag);
      this.#at = Math.min(end, limit);
      fragments.push(this.#source.bytes.subarray(at + 8, this.#at));
    }
    if (!this.#stopped)
      this.#log.report(
        'missing-delimitation',
        this.#at,
        place,
        `the fragments of ${tagForPeople(tag)} do not end`,
        tag,
      );
    return { tag, vr, fragments, ...violationOf({ ...violation, omitDelimitation: true }) };
  }
}

const violationOf = (violation: Violation): { readonly violation?: Violation } =>
  Object.keys(violation).length === 0 ? {} : { violation };
