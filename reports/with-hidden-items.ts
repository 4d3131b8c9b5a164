import { isAddress, type Key, keyText } from '../dicom/address.ts';
import { type DataSet, type Element, isSequence, isValue } from '../dicom/data-set.ts';
import { sequenceElement } from '../dicom/make-element.ts';
import { creatorsOf } from '../dicom/private-block.ts';
import { itemsIn } from '../dicom/read/items-in.ts';
import type { Tag } from '../dicom/tag.ts';
import type { VR } from '../dicom/vr.ts';
import { keyOf } from '../generators/layouts/key-of.ts';
import { vendorVR } from '../generators/vendors/vendor-vr.ts';

/** What is known of the VR of an element. */
type Known = (key: Key) => VR | undefined;

/**
 * Two Data Sets with the Items that values of VR UN hold (PS3.5 6.2.2 Note 2), so that blocks in them count on both
 * sides. What holds Items tell the two files, one of which may state a VR that the other hides, then the vendors.
 */
export function withHiddenItems(before: DataSet, after: DataSet): readonly [before: DataSet, after: DataSet] {
  const stated = new Map<string, VR>();
  collectVRs(before, stated);
  collectVRs(after, stated);
  const known = (key: Key): VR | undefined => stated.get(keyText(key)) ?? (isAddress(key) ? vendorVR(key) : undefined);
  return [opened(before, known), opened(after, known)];
}

/** What a file itself says of its elements; Items of undefined length are a Sequence under UN too. */
function collectVRs(dataSet: DataSet, stated: Map<string, VR>): void {
  const creators = creatorsOf(dataSet);
  for (const element of dataSet.elements) {
    if (element.vr === 'UN' && !isSequence(element)) continue;
    const key = keyText(keyOf(element.tag, creators));
    if (isSequence(element)) {
      stated.set(key, 'SQ');
      for (const item of element.items) collectVRs(item, stated);
    } else if (!stated.has(key)) stated.set(key, element.vr);
  }
}

/** The Data Set itself where nothing in it is hidden. */
function opened<T extends DataSet>(dataSet: T, known: Known): T {
  const creators = creatorsOf(dataSet);
  const elements = dataSet.elements.map((element) => openedElement(element, creators, known));
  return elements.every((element, index) => element === dataSet.elements[index]) ? dataSet : { ...dataSet, elements };
}

function openedElement(element: Element, creators: ReadonlyMap<Tag, string>, known: Known): Element {
  if (isSequence(element)) {
    const items = element.items.map((item) => opened(item, known));
    if (items.every((item, index) => item === element.items[index])) return element;
    return sequenceElement(element.tag, element.vr, items, element.undefinedLength, element.violation);
  }
  if (element.vr !== 'UN' || !isValue(element) || element.bytes.length === 0) return element;
  // The reader opens what is within, and goes only so deep.
  const items = known(keyOf(element.tag, creators)) === 'SQ' ? itemsIn(element.bytes, known) : undefined;
  return items ? sequenceElement(element.tag, 'UN', items, false) : element;
}
