import type { Element, Item } from '../data-set.ts';
import { creatorText, isCreatorTag } from '../private-block.ts';
import { groupOf, ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION, type Tag } from '../tag.ts';
import { checkPrivateBlocks } from './check-private-blocks.ts';
import { readHeader } from './element-header.ts';
import { ElementOrder } from './element-order.ts';
import { readElement } from './read-element.ts';
import { readItems } from './read-sequence.ts';
import type { Reading, Scope } from './reading.ts';
import type { Syntax } from './source.ts';

const root = (syntax: Syntax, limit: number, depth: number): Scope => ({
  limit,
  syntax,
  place: undefined,
  depth,
  delimited: false,
  withinDelimited: false,
});

/** The Data Set from here to `limit`, or to where `goesOn` says no to the offset of an element. */
export const readRoot = (
  reading: Reading,
  syntax: Syntax,
  limit: number,
  goesOn?: (at: number) => boolean,
): readonly Element[] => readDataSet(reading, root(syntax, limit, 0), goesOn);

/** The Items from here to `limit`, as in the value of a Sequence. */
export const readItemsOnly = (reading: Reading, syntax: Syntax, limit: number): readonly Item[] =>
  readItems(reading, 0, root(syntax, limit, 1), readDataSet).items;

/**
 * The elements of one Data Set or Item with everything in them. At least eight bytes are taken at a time (and a value
 * that only a dictionary calls a Sequence is tried as such once), so that time is linear in the bytes.
 */
function readDataSet(reading: Reading, scope: Scope, goesOn?: (at: number) => boolean): Element[] {
  const { limit, syntax, place } = scope;
  const { source, log } = reading;
  const elements: Element[] = [];
  const starts: number[] = [];
  const creators = new Map<Tag, string>();
  const order = new ElementOrder(place, log.report);
  let ended = !scope.delimited;
  while (reading.at < limit && !reading.stopped && (goesOn?.(reading.at) ?? true)) {
    const start = reading.at;
    const tag = limit - start < 8 ? undefined : source.tag(start, syntax);
    if (tag !== undefined && groupOf(tag) === 0xfffe) {
      if (!endsHere(reading, tag, scope)) continue;
      ended = true;
      break;
    }
    const header = readHeader(source, start, limit, syntax);
    if (!header) {
      reading.report('truncated-header', start, scope, `${limit - start} bytes are too few for an element`, tag);
      reading.at = limit;
      break;
    }
    order.next(header.tag, start, elements);
    if (!reading.mayGoOn(scope)) break;
    const element = readElement(reading, { header, start, scope, creators }, readDataSet);
    elements.push(element);
    starts.push(start);
    order.passed(element, start, reading.at);
    if (isCreatorTag(header.tag) && 'bytes' in element && !creators.has(header.tag)) {
      const text = creatorText(element.bytes);
      if (text !== undefined) creators.set(header.tag, text);
    }
  }
  if (!reading.stopped) order.end(reading.at);
  if (!ended && !reading.stopped) reading.missItemDelimitation(scope);
  checkPrivateBlocks({ elements, starts, place }, log.report);
  return elements;
}

/** A tag of group FFFE among elements: whether it ends the Data Set. Goes past it where nothing outside needs it. */
function endsHere(reading: Reading, tag: Tag, scope: Scope): boolean {
  if (scope.delimited && tag === ITEM_DELIMITATION) {
    reading.takeDelimitation(scope.syntax, scope);
    return true;
  }
  if (scope.delimited && (tag === ITEM || (tag === SEQUENCE_DELIMITATION && scope.withinDelimited))) {
    reading.missItemDelimitation(scope);
    return true;
  }
  reading.takeStray(tag, scope);
  return false;
}
