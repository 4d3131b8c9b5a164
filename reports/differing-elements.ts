import { type ItemPath, isAddress, type Key, placeText } from '../dicom/address.ts';
import { bareKey } from '../dicom/bare-key.ts';
import type { Difference } from '../dicom/compare-meanings.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';

/** One Data Element that differs, in the count of which everybody agrees. */
export interface DifferingElement {
  readonly kind: Difference['kind'];
  readonly path: ItemPath;
  readonly key: Key;
  readonly isPrivate: boolean;
  /** Gone or come with the Sequence that holds it. */
  readonly within: boolean;
  /** The Items that only one side has, where that is the difference: the one of which the Sequence is given. */
  readonly items?: readonly number[];
  readonly expected?: MeaningElement;
  readonly actual?: MeaningElement;
}

/** Private by its group; an orphan, which has no address, too. */
const isPrivate = (key: Key): boolean => isAddress(key) || Number.parseInt(key.tag.slice(0, 4), 16) % 2 === 1;

function* inside(
  kind: 'missing' | 'extra',
  path: ItemPath,
  meaning: Meaning,
): Generator<DifferingElement, void, undefined> {
  for (const element of meaning.elements) {
    yield { kind, path, key: bareKey(element), isPrivate: isPrivate(element), within: true, ...side(kind, element) };
    yield* insideItems(kind, path, element);
  }
}

function* insideItems(
  kind: 'missing' | 'extra',
  path: ItemPath,
  element: MeaningElement,
  from = 0,
): Generator<DifferingElement, void, undefined> {
  if (!hasItems(element)) return;
  for (const [index, item] of element.items.entries()) {
    yield* inside(kind, [...path, { ...bareKey(element), item: from + index }], item);
  }
}

const side = (
  kind: 'missing' | 'extra',
  element: MeaningElement,
): { readonly expected: MeaningElement } | { readonly actual: MeaningElement } =>
  kind === 'missing' ? { expected: element } : { actual: element };

/**
 * Every Data Element that differs, one by one: a Sequence that is gone counts itself and each element in it; a Sequence
 * with another number of Items counts once, and each element in the Items that only one side has.
 */
export function differingElements(differences: readonly Difference[]): readonly DifferingElement[] {
  const found: DifferingElement[] = [];
  let sequence: { readonly place: string; readonly items: number[] } | undefined;
  for (const { kind, path, key, expected, actual, item } of differences) {
    const place = placeText(path, key);
    if (item !== undefined && sequence?.place === place) sequence.items.push(item);
    else {
      sequence = item === undefined ? undefined : { place, items: [item] };
      found.push({
        kind,
        path,
        key,
        isPrivate: isPrivate(key),
        within: false,
        ...(sequence && { items: sequence.items }),
        ...(expected && { expected }),
        ...(actual && { actual }),
      });
    }
    if (expected && !actual) found.push(...insideItems('missing', path, expected, item));
    if (actual && !expected) found.push(...insideItems('extra', path, actual, item));
  }
  return found;
}
