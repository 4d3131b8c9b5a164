import type { Violation } from '../data-set.ts';
import { ITEM_DELIMITATION, type Tag, tagForPeople } from '../tag.ts';
import type { DeviationLog, Place } from './deviation.ts';
import type { ElementHeader } from './element-header.ts';
import type { VrOf } from './implicit-vr.ts';
import type { Source, Syntax } from './source.ts';

/** Elements and Items in one file: what fits into memory, whatever the bytes say. */
const MOST_ELEMENTS = 2_000_000;

/** The stretch of bytes that is read as one Data Set, or as the Items of one Sequence. */
export interface Scope {
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
export interface Opened {
  readonly header: ElementHeader;
  readonly start: number;
  readonly scope: Scope;
  /** The creators in the same Data Set so far. */
  readonly creators: ReadonlyMap<Tag, string>;
}

/** How far the reading of one file has come: it goes forward only. */
export class Reading {
  readonly source: Source;
  readonly log: DeviationLog;
  readonly vrOf: VrOf | undefined;
  at: number;
  /** Nothing more can be made of the bytes: every loop ends, without more deviations. */
  stopped = false;
  #elements = 0;

  constructor(source: Source, log: DeviationLog, at: number, vrOf?: VrOf) {
    this.source = source;
    this.log = log;
    this.at = at;
    this.vrOf = vrOf;
  }

  report(code: string, offset: number, { place }: Pick<Scope, 'place'>, message: string, tag?: Tag): void {
    this.log.report(code, offset, place, message, tag);
  }

  /** Counts an element or Item, and stops where there are too many. */
  mayGoOn(scope: Scope): boolean {
    if (++this.#elements <= MOST_ELEMENTS) return true;
    const message = `more than ${MOST_ELEMENTS} elements and Items; the rest is left`;
    this.report('too-many-elements', this.at, scope, message);
    this.stopped = true;
    return false;
  }

  /** The code for a length that reaches beyond `limit`: the file ends there, or only what is around it. */
  tooLong(limit: number, atEndOfFile: 'truncated-item' | 'truncated-value'): string {
    return limit < this.source.length ? 'bad-length' : atEndOfFile;
  }

  /** Goes past a delimitation that is in its place. */
  takeDelimitation(syntax: Syntax, scope: Scope): void {
    const length = this.source.u32(this.at + 4, syntax);
    const tag = this.source.tag(this.at, syntax);
    if (length !== 0)
      this.report('delimitation-length', this.at, scope, `the delimitation has length ${length}, not 0`, tag);
    this.at += 8;
  }

  /** Goes past a tag of group FFFE that has nothing to begin or end. */
  takeStray(tag: Tag, scope: Scope): void {
    this.report('stray-delimitation', this.at, scope, `${tagForPeople(tag)} has nothing to begin or end here`, tag);
    this.at += 8;
  }

  /** An Item of undefined length that ends without its delimitation. */
  missItemDelimitation(scope: Scope): void {
    this.report('missing-delimitation', this.at, scope, 'an Item of undefined length does not end', ITEM_DELIMITATION);
  }
}

/** A violation for an element; undefined where there is nothing in it. */
export const violationOf = (violation: Violation): Violation | undefined =>
  Object.keys(violation).length === 0 ? undefined : violation;
