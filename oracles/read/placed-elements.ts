import type { RenderedFile } from '../../contract/case.ts';
import { addressOf, type ItemPath, type Key, keyText, type RawPath } from '../../dicom/address.ts';
import type { Meaning, MeaningElement } from '../../dicom/meaning.ts';
import { hasItems } from '../../dicom/meaning.ts';
import { byteOf, creatorsOf, isBlockTag, ownerOf } from '../../dicom/private-block.ts';
import { groupOf, type Tag, tagText } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { dataSetsOf } from '../raw-path.ts';

/** A private data element of a rendered file: where it is by number and by meaning, and what it holds. */
export interface PlacedElement {
  readonly raw: RawPath;
  readonly tag: Tag;
  readonly path: ItemPath;
  readonly key: Key;
  /** Undefined for an element that nobody owns. */
  readonly owner: string | undefined;
  /** The VR in the file; UN or, in Implicit VR, what the writer was given. */
  readonly stored: VR;
  readonly element: MeaningElement;
}

const known = new WeakMap<RenderedFile, readonly PlacedElement[]>();

const keyed = new WeakMap<Meaning, ReadonlyMap<string, MeaningElement>>();

/** The elements of one Item by key; of those with the same key the first. */
function firstByKey(meaning: Meaning): ReadonlyMap<string, MeaningElement> {
  const before = keyed.get(meaning);
  if (before) return before;
  const found = new Map<string, MeaningElement>();
  for (const element of meaning.elements) {
    const key = keyText(element);
    if (!found.has(key)) found.set(key, element);
  }
  keyed.set(meaning, found);
  return found;
}

function itemAt(meaning: Meaning, path: ItemPath): Meaning | undefined {
  let here: Meaning | undefined = meaning;
  for (const step of path) {
    const sequence: MeaningElement | undefined = here && firstByKey(here).get(keyText(step));
    here = sequence && hasItems(sequence) ? sequence.items[step.item] : undefined;
  }
  return here;
}

/** All private data elements of a file at every depth, creators apart, in the order of the file. */
export function placedElements(file: RenderedFile): readonly PlacedElement[] {
  const before = known.get(file);
  if (before) return before;
  const placed = dataSetsOf(file.dataSet).flatMap(({ raw, path, dataSet }) => {
    const creators = creatorsOf(dataSet);
    const meant = new Map(itemAt(file.meaning, path)?.elements.map((element) => [keyText(element), element]));
    return dataSet.elements
      .filter(({ tag }) => isBlockTag(tag))
      .flatMap(({ tag, vr }): PlacedElement[] => {
        const owner = ownerOf(tag, creators);
        const key = owner === undefined ? { tag: tagText(tag) } : addressOf(groupOf(tag), owner, byteOf(tag));
        const element = meant.get(keyText(key));
        return element ? [{ raw, tag, path, key, owner, stored: vr, element }] : [];
      });
  });
  known.set(file, placed);
  return placed;
}
