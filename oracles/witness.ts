import type { SeenValue } from '../contract/observation.ts';
import { type Address, placeText } from '../dicom/address.ts';
import { hasItems, type Meaning } from '../dicom/meaning.ts';
import { elementsOf, isPrivateKey, type Occurrence } from './expected.ts';
import { isBlank, sameValue } from './same-value.ts';

/**
 * The element that a value was read from: every generated private value is unique in its case. Elements with the same
 * low byte come first, then other private ones, then standard ones, because a short value can be in several.
 */
export function witness(meaning: Meaning, seen: readonly SeenValue[], near?: Address): Occurrence | undefined {
  if (isBlank(seen) || seen.some((value) => 'withheld' in value)) return undefined;
  const distance = ({ element }: Occurrence): number => {
    if (!isPrivateKey(element)) return 2;
    return near && 'creator' in element && element.element === near.element && element.group === near.group ? 0 : 1;
  };
  return elementsOf(meaning)
    .filter(({ element }) => !hasItems(element) && sameValue(element, seen) === 'same')
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** `the value of (0021,"ACME",04)`, or what was seen where no element has it. */
export function witnessText(meaning: Meaning, seen: readonly SeenValue[], near?: Address): string {
  const found = witness(meaning, seen, near);
  return found ? `the value of ${placeText(found.path, found.element)}` : `${seenText(seen)}, which no element holds`;
}

/** Values as a tool gave them, for people. */
export function seenText(seen: readonly SeenValue[] | undefined): string {
  if (seen === undefined || seen.length === 0) return 'no value';
  return seen
    .map((value) => {
      if ('text' in value) return JSON.stringify(value.text);
      if ('base64' in value) return `bytes ${Buffer.from(value.base64, 'base64').toString('hex')}`;
      return 'withheld' in value ? 'a value that is not shown' : `${JSON.stringify(value.prefix)}…`;
    })
    .join('\\');
}
