import { addressOf, type ItemPath, isAddress, type Key, keyText, placeText, type RawPath } from '../dicom/address.ts';
import { bareKey } from '../dicom/bare-key.ts';
import { type DataSet, type Element, isSequence, isValue } from '../dicom/data-set.ts';
import type { Meaning, MeaningElement } from '../dicom/meaning.ts';
import { hasItems } from '../dicom/meaning.ts';
import { byteOf, creatorsOf, isCreatorTag, ownerOf } from '../dicom/private-block.ts';
import { elementOf, groupOf, type Tag, tagText } from '../dicom/tag.ts';
import { encodingOf } from '../dicom/transfer-syntax.ts';
import type { VR } from '../dicom/vr.ts';
import { isShortForm, LONGEST_SHORT_VALUE } from '../dicom/write/short-form.ts';

/** One element of a file of the corpus: by number, by owner, and what it holds. Plain JSON. */
export interface ExpectedElement {
  /** By owner, for people: `(5200,9230)[0]/(0021,"SIEMENS MR SDI 02",04)`. Unique unless a creator or tag is repeated. */
  readonly place: string;
  /** To its Item, in the raw tags of this file. */
  readonly path: RawPath;
  /** In this file; eight hexadecimal digits. */
  readonly tag: string;
  /** The creator in the same Data Set; null for a private element that nobody owns; absent for standard elements. */
  readonly owner?: string | null;
  readonly vr: VR;
  /** What the file says: null in Implicit VR. */
  readonly storedVR: VR | null;
  /** Text without padding, numbers, AT as eight digits, 64-bit integers as text. */
  readonly values?: readonly (string | number)[];
  /** The whole value field, numbers little endian, where `values` would not give it exactly. */
  readonly base64?: string;
  readonly fragments?: readonly string[];
  /** Of a Sequence: how many Items it has. Their elements follow in the list. */
  readonly items?: number;
}

/** A Private Creator of a file. */
export interface ExpectedReservation {
  readonly path: RawPath;
  readonly tag: string;
  readonly creator: string;
}

/** Everything in a file, depth first in the order of the file. */
export interface Survey {
  readonly elements: readonly (ExpectedElement & { readonly key: Key; readonly itemPath: ItemPath })[];
  readonly reservations: readonly ExpectedReservation[];
}

/** Numbers, owners and contents together: the file gives the numbers, the Meaning all the rest. */
export function survey(meaning: Meaning, dataSet: DataSet, transferSyntax: string): Survey {
  const elements: Survey['elements'][number][] = [];
  const reservations: ExpectedReservation[] = [];

  const visit = (meant: Meaning, stored: DataSet, path: RawPath, itemPath: ItemPath, explicit: boolean): void => {
    const creators = creatorsOf(stored);
    for (const [tag, creator] of creators) reservations.push({ path, tag: tagText(tag), creator });
    const left = [...meant.elements];
    for (const element of stored.elements) {
      const { tag } = element;
      if (elementOf(tag) === 0 || (isCreatorTag(tag) && isValue(element))) continue;
      const key = keyIn(tag, creators);
      const index = left.findIndex((candidate) => keyText(candidate) === keyText(key));
      const [found] = left.splice(index, 1);
      if (index < 0 || found === undefined)
        throw new Error(`${placeText(itemPath, key)} is in the file and means nothing`);
      elements.push({
        place: placeText(itemPath, key),
        path,
        tag: tagText(tag),
        ...ownerIn(key),
        vr: found.vr,
        storedVR: explicit ? storedVR(element) : null,
        ...contentIn(found),
        key,
        itemPath,
      });
      if (!hasItems(found) || !isSequence(element)) continue;
      element.items.forEach((inner, item) => {
        const rawStep = { tag: tagText(tag), item };
        const within = explicit && element.vr !== 'UN';
        visit(found.items[item]!, inner, [...path, rawStep], [...itemPath, { ...bareKey(key), item }], within);
      });
    }
  };
  visit(meaning, dataSet, [], [], encodingOf(transferSyntax).explicit);
  return { elements, reservations };
}

function keyIn(tag: Tag, creators: ReadonlyMap<Tag, string>): Key {
  const owner = ownerOf(tag, creators);
  return owner === undefined ? { tag: tagText(tag) } : addressOf(groupOf(tag), owner, byteOf(tag));
}

function ownerIn(key: Key): { readonly owner?: string | null } {
  if (isAddress(key)) return { owner: key.creator };
  return Number.parseInt(key.tag.slice(0, 4), 16) % 2 === 1 ? { owner: null } : {};
}

/** A value too long for the short header of its VR goes as UN. */
const storedVR = (element: Element): VR =>
  isValue(element) && isShortForm(element.vr) && element.bytes.length > LONGEST_SHORT_VALUE ? 'UN' : element.vr;

function contentIn(element: MeaningElement): Pick<ExpectedElement, 'values' | 'base64' | 'fragments' | 'items'> {
  if (hasItems(element)) return { items: element.items.length };
  if ('values' in element) return { values: element.values };
  return 'base64' in element ? { base64: element.base64 } : { fragments: element.fragments };
}
