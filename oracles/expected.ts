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

/** All elements of a Meaning at every depth, a Sequence before what it holds. */
export function elementsOf(meaning: Meaning, path: ItemPath = []): Occurrence[] {
  return meaning.elements.flatMap((element) => [
    { path, element },
    ...(hasItems(element)
      ? element.items.flatMap((nested, item) => elementsOf(nested, [...path, { ...keyOf(element), item }]))
      : []),
  ]);
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

/** Elements by `placeText`. */
export const byPlace = (meaning: Meaning): ReadonlyMap<string, MeaningElement> =>
  new Map(elementsOf(meaning).map(({ path, element }) => [placeText(path, element), element]));

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
