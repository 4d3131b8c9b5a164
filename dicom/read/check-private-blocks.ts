import { type Element, isValue } from '../data-set.ts';
import {
  blockOf,
  creatorsOf,
  creatorTagOf,
  creatorText,
  isBlockTag,
  isCreatorTag,
  isPrivateGroup,
  ownerOf,
} from '../private-block.ts';
import { elementOf, groupOf, type Tag, tagForPeople } from '../tag.ts';
import type { Place, Report } from './deviation.ts';

/** The elements of one Data Set or Item in file order, and where each begins. */
export interface ReadElements {
  readonly elements: readonly Element[];
  readonly starts: readonly number[];
  readonly place: Place | undefined;
}

const isBeyondAscii = (byte: number): boolean => byte > 0x7e;

type Found = (code: string, message: string) => void;

/**
 * What is wrong with the value of a Private Creator (PS3.5 7.8.1 a: LO, one value, not empty; 6.2.2: never UN; 6.2:
 * padded with spaces; 7.8.1 a of 2025a: in the default repertoire, whatever the Data Set declares).
 */
function checkCreator(element: Element, found: Found): void {
  if (
    element.vr === 'LO' &&
    isValue(element) &&
    element.bytes.at(-1) !== 0 &&
    creatorText(element.bytes) !== undefined &&
    !element.bytes.some(isBeyondAscii)
  )
    return;
  const name = `Private Creator ${tagForPeople(element.tag)}`;
  if (element.vr === 'UN') found('un-creator', `${name} has VR UN`);
  else if (element.vr !== 'LO') found('creator-vr', `${name} has VR ${element.vr}, not LO`);
  if (!isValue(element)) return;
  if (creatorText(element.bytes) !== undefined) {
    if (element.bytes.some(isBeyondAscii))
      found('creator-repertoire', `${name} has bytes beyond the default repertoire`);
    if (element.bytes.at(-1) === 0) found('creator-nul-padded', `${name} is padded with NUL, not with a space`);
    return;
  }
  if (element.bytes.includes(0x5c)) found('creator-multi-valued', `${name} has more than one value`);
  else found('creator-empty', `${name} is empty`);
}

/**
 * Reports what breaks the rules of private blocks (PS3.5 7.8.1) within one Data Set or Item, whose creators alone
 * count: reservations are not inherited. A creator that stands after its data is one all the same, and reported.
 */
export function checkPrivateBlocks({ elements, starts, place }: ReadElements, report: Report): void {
  if (!elements.some(({ tag }) => groupOf(tag) % 2 === 1)) return;
  const creators = creatorsOf({ elements });
  const used = new Set<Tag>();
  const names = new Map<string, Tag>();
  elements.forEach((element, index) => {
    const { tag } = element;
    const [group, number] = [groupOf(tag), elementOf(tag)];
    if (group % 2 === 0) return;
    const start = starts[index] ?? 0;
    if (!isPrivateGroup(group)) {
      const message = `${tagForPeople(tag)}: group ${tagForPeople(tag).slice(1, 5)} must not be used`;
      report('illegal-private-tag', start, place, message, tag);
    } else if (isCreatorTag(tag)) {
      checkCreator(element, (code, message) => report(code, start, place, message, tag));
      if (used.has(tag)) {
        const message = `Private Creator ${tagForPeople(tag)} stands after elements of its block`;
        report('creator-after-data', start, place, message, tag);
      }
      const text = creators.get(tag);
      const key = `${group} ${text}`;
      const first = names.get(key);
      if (text !== undefined && first !== undefined && first !== tag) {
        const message = `${JSON.stringify(text)} has reserved ${tagForPeople(first)} already`;
        report('creator-duplicate', start, place, message, tag);
      } else if (text !== undefined) names.set(key, tag);
    } else if (isBlockTag(tag)) {
      used.add(creatorTagOf(group, blockOf(tag)));
      if (ownerOf(tag, creators) === undefined)
        report('orphan', start, place, `${tagForPeople(tag)} has no Private Creator in its own Data Set`, tag);
    } else if (number !== 0) {
      const message = `${tagForPeople(tag)} lies in no block and is no Private Creator`;
      report('illegal-private-tag', start, place, message, tag);
    }
  });
}
