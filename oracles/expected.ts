import { type Address, type ItemPath, type Key, pathText, placeText, sameKey } from '../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';

/** An element where it is. */
export interface Occurrence {
  readonly path: ItemPath;
  readonly element: MeaningElement;
}

const keyOf = (element: Key): Key =>
  'creator' in element
    ? { group: element.group, creator: element.creator, element: element.element }
    : { tag: element.tag };

const occurrences = new WeakMap<Meaning, readonly Occurrence[]>();

/** All elements of a Meaning at every depth, a Sequence before what it holds. */
export function elementsOf(meaning: Meaning): readonly Occurrence[] {
  const before = occurrences.get(meaning);
  if (before) return before;
  const found: Occurrence[] = [];
  gatherInto(found, meaning, []);
  occurrences.set(meaning, found);
  return found;
}

function gatherInto(found: Occurrence[], meaning: Meaning, path: ItemPath): void {
  for (const element of meaning.elements) {
    found.push({ path, element });
    if (!hasItems(element)) continue;
    for (const [item, nested] of element.items.entries())
      gatherInto(found, nested, [...path, { ...keyOf(element), item }]);
  }
}

/** Where an address occurs: at every depth, or in the Item that a path names. */
export const occurrencesOf = (meaning: Meaning, address: Address, path?: ItemPath): Occurrence[] =>
  elementsOf(meaning).filter(
    (found) => sameKey(found.element, address) && (path === undefined || pathText(found.path) === pathText(path)),
  );

/** The Meaning without an address, at every depth or in one Item. */
export function without(meaning: Meaning, address: Address, path?: ItemPath, here: ItemPath = []): Meaning {
  const asked = path === undefined || pathText(here) === pathText(path);
  return {
    elements: meaning.elements
      .filter((element) => !(asked && sameKey(element, address)))
      .map((element) =>
        hasItems(element)
          ? {
              ...element,
              items: element.items.map((nested, item) =>
                without(nested, address, path, [...here, { ...keyOf(element), item }]),
              ),
            }
          : element,
      ),
  };
}

const places = new WeakMap<Meaning, ReadonlyMap<string, MeaningElement>>();

/** Elements by `placeText`. */
export function byPlace(meaning: Meaning): ReadonlyMap<string, MeaningElement> {
  const before = places.get(meaning);
  if (before) return before;
  const found = new Map(elementsOf(meaning).map(({ path, element }) => [placeText(path, element), element]));
  places.set(meaning, found);
  return found;
}

/** `(0021,"ACME",04)`, and in which Item it is. */
export const occurrenceText = ({ path, element }: Occurrence): string => placeText(path, element);

/** Whether an element is private, or kept under a raw tag of an odd group because nobody owns it. */
export const isPrivateKey = (key: Key): boolean =>
  'creator' in key || Number.parseInt(key.tag.slice(0, 4), 16) % 2 === 1;

/** Whether an element is private and nobody owns it. */
export const isOrphan = (key: Key): boolean => !('creator' in key) && isPrivateKey(key);

/** Distinct short texts for a report, at most a few. */
export function several(texts: readonly string[], most = 5): string {
  const distinct = [...new Set(texts)];
  const rest = distinct.length - most;
  return distinct.slice(0, most).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}
