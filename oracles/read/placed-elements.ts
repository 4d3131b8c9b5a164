import type { RenderedFile } from '../../contract/case.ts';
import { type ItemPath, type Key, keyText, type RawPath } from '../../dicom/address.ts';
import { type DataSet, isSequence } from '../../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { creatorsOf, isBlockTag } from '../../dicom/private-block.ts';
import { type Tag, tagText } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { isPrivateKey } from '../expected.ts';
import { keyIn } from '../raw-path.ts';

/** A private data element of a rendered file: where it is by number and by meaning, and what it holds. */
export interface PlacedElement {
  readonly raw: RawPath;
  readonly tag: Tag;
  readonly path: ItemPath;
  readonly key: Key;
  /** The key, the Item and both as text: `place` identifies an element across renderings. */
  readonly keyText: string;
  readonly item: string;
  readonly place: string;
  /** Undefined for an element that nobody owns. */
  readonly owner: string | undefined;
  /** The VR in the file; UN or, in Implicit VR, what the writer was given. */
  readonly stored: VR;
  readonly element: MeaningElement;
}

/** A Data Set or an Item of a file, and what it means where the Meaning has it. */
interface Home extends Pick<PlacedElement, 'raw' | 'path' | 'item'> {
  readonly dataSet: DataSet;
  readonly meaning: Meaning | undefined;
}

const known = new WeakMap<RenderedFile, readonly PlacedElement[]>();

/** All private data elements of a file at every depth, creators apart, in the order of the file. */
export function placedElements(file: RenderedFile): readonly PlacedElement[] {
  const before = known.get(file);
  if (before) return before;
  const placed: PlacedElement[] = [];
  placeInto(placed, { raw: [], path: [], item: '', dataSet: file.dataSet, meaning: file.meaning });
  known.set(file, placed);
  return placed;
}

function placeInto(placed: PlacedElement[], { raw, path, item, dataSet, meaning }: Home): void {
  const creators = creatorsOf(dataSet);
  let meant: ReturnType<typeof byKey> | undefined;
  const nested: Home[] = [];
  for (const element of dataSet.elements) {
    const { tag, vr } = element;
    const isPrivate = isBlockTag(tag);
    const sequence = isSequence(element) ? element : undefined;
    if (!isPrivate && !sequence) continue;
    const key = keyIn(tag, creators);
    const text = keyText(key);
    const place = item === '' ? text : `${item}/${text}`;
    // Most Items have nothing to look for.
    meant ??= byKey(meaning);
    const own = isPrivate ? meant.last.get(text) : undefined;
    const owner = 'creator' in key ? key.creator : undefined;
    if (own) placed.push({ raw, tag, path, key, keyText: text, item, place, owner, stored: vr, element: own });
    if (!sequence) continue;
    const means = meant.first.get(text);
    for (const [i, inner] of sequence.items.entries())
      nested.push({
        raw: [...raw, { tag: tagText(tag), item: i }],
        path: [...path, { ...key, item: i }],
        item: `${place}[${i}]`,
        dataSet: inner,
        meaning: means && hasItems(means) ? means.items[i] : undefined,
      });
  }
  for (const home of nested) placeInto(placed, home);
}

/** The private elements and the Sequences of one Item by key: of those with the same key the first, and the last. */
function byKey(meaning: Meaning | undefined) {
  const first = new Map<string, MeaningElement>();
  const last = new Map<string, MeaningElement>();
  for (const element of meaning?.elements ?? []) {
    if (!hasItems(element) && !isPrivateKey(element)) continue;
    const text = keyText(element);
    if (!first.has(text)) first.set(text, element);
    last.set(text, element);
  }
  return { first, last };
}
