import type { Element, Item, SequenceElement, ValueElement, Violation } from '../data-set.ts';
import { sequenceElement, valueElement } from '../make-element.ts';
import { groupOf, ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION, type Tag, tagForPeople } from '../tag.ts';
import type { Place } from './deviation.ts';
import { UNDEFINED_LENGTH } from './element-header.ts';
import { type Opened, type Reading, type Scope, violationOf } from './reading.ts';
import type { Syntax } from './source.ts';

/** Sequences within each other: far beyond what exists, and safe for the stack. */
const DEEPEST = 100;

/** Reads the content of an Item: handed down, since Data Sets and Sequences hold each other. */
export type ReadDataSet = (reading: Reading, scope: Scope) => Element[];

/** What is known of a Sequence before its value is read. */
interface Announced {
  readonly vr: 'SQ' | 'UN';
  /** Where the value ends; undefined where a delimitation says. */
  readonly end: number | undefined;
  readonly syntax: Syntax;
  readonly violation: Violation;
}

/** The Sequence whose value begins here. What cannot be taken apart stays whole, as the bytes of a value. */
export function readSequence(
  reading: Reading,
  { header, scope, start }: Opened,
  { vr, end, syntax, violation }: Announced,
  inside: ReadDataSet,
): SequenceElement | ValueElement {
  const { tag } = header;
  const limit = end ?? scope.limit;
  const undefinedLength = end === undefined;
  if (scope.depth >= DEEPEST) {
    reading.report('too-deep', start, scope, `more than ${DEEPEST} Sequences within each other`, tag);
    reading.stopped ||= undefinedLength;
    return takeWhole(reading, tag, vr, limit, undefinedLength ? { ...violation, length: UNDEFINED_LENGTH } : violation);
  }
  if (!undefinedLength && limit - reading.at >= 8 && groupOf(reading.source.tag(reading.at, syntax)) !== 0xfffe) {
    reading.report('not-items', start, scope, `the value of ${tagForPeople(tag)} does not begin with an Item`, tag);
    return takeWhole(reading, tag, vr, limit, violation);
  }
  const inner: Scope = {
    limit,
    syntax,
    place: scope.place,
    depth: scope.depth + 1,
    delimited: undefinedLength,
    withinDelimited: scope.delimited,
  };
  const { items, ended } = readItems(reading, tag, inner, inside);
  const all = ended ? violation : { ...violation, omitDelimitation: true };
  return sequenceElement(tag, vr, items, undefinedLength, violationOf(all));
}

function takeWhole(reading: Reading, tag: Tag, vr: 'SQ' | 'UN', limit: number, violation: Violation): ValueElement {
  const bytes = reading.source.bytes.subarray(reading.at, limit);
  reading.at = limit;
  return valueElement(tag, vr, bytes, violationOf(violation));
}

/** The Items from here to where the Sequence ends, and whether it ended as it should. */
export function readItems(
  reading: Reading,
  tag: Tag,
  scope: Scope,
  inside: ReadDataSet,
): { readonly items: readonly Item[]; readonly ended: boolean } {
  const { limit, syntax, delimited } = scope;
  const items: Item[] = [];
  while (reading.at < limit && !reading.stopped) {
    const { at } = reading;
    if (limit - at < 8) {
      reading.report('truncated-item', at, scope, `${limit - at} bytes are too few for an Item`, tag);
      reading.at = limit;
      break;
    }
    const found = reading.source.tag(at, syntax);
    if (found === ITEM) {
      if (!reading.mayGoOn(scope)) break;
      items.push(readItem(reading, scope, { parent: scope.place, tag, item: items.length }, inside));
    } else if (found === SEQUENCE_DELIMITATION && delimited) {
      reading.takeDelimitation(syntax, scope);
      return { items, ended: true };
    } else if (groupOf(found) === 0xfffe && !(found === ITEM_DELIMITATION && delimited && scope.withinDelimited)) {
      reading.takeStray(found, scope);
    } else if (delimited) {
      break;
    } else {
      reading.report('not-items', at, scope, `${limit - at} bytes of ${tagForPeople(tag)} are not an Item`, tag);
      reading.at = limit;
    }
  }
  if (delimited && !reading.stopped) {
    const message = `${tagForPeople(tag)} of undefined length does not end`;
    reading.report('missing-delimitation', reading.at, scope, message, tag);
  }
  return { items, ended: !delimited };
}

function readItem(reading: Reading, scope: Scope, place: Place, inside: ReadDataSet): Item {
  const { at } = reading;
  const length = reading.source.u32(at + 4, scope.syntax);
  const undefinedLength = length === UNDEFINED_LENGTH;
  const end = undefinedLength ? scope.limit : at + 8 + length;
  if (end > scope.limit) {
    const message = `the Item says ${length} bytes, ${scope.limit - at - 8} are left`;
    reading.report(reading.tooLong(scope.limit, 'truncated-item'), at, { place }, message, ITEM);
  }
  if (!undefinedLength && length % 2 === 1)
    reading.report('odd-length', at, { place }, `the Item has the odd length ${length}`, ITEM);
  reading.at = at + 8;
  const limit = Math.min(end, scope.limit);
  const within = { ...scope, limit, place, delimited: undefinedLength, withinDelimited: scope.delimited };
  return { elements: inside(reading, within), undefinedLength };
}
