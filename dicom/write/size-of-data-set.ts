import { type DataSet, type Element, isSequence, isValue } from '../data-set.ts';
import { isShortForm, LONGEST_SHORT_VALUE } from './short-form.ts';
import type { ElementEncoding } from './write-data-set.ts';

/** An Item or a Delimitation, and every header in Implicit VR. */
const MARKER = 8;

/** How many bytes `writeDataSet` makes of a Data Set, without retired Group Lengths and without making them. */
export function sizeOfDataSet({ elements }: DataSet, encoding: Pick<ElementEncoding, 'explicit'>): number {
  let size = 0;
  for (const element of elements) size += sizeOfElement(element, encoding.explicit);
  return size;
}

function sizeOfElement(element: Element, explicit: boolean): number {
  if (isValue(element)) {
    const { length } = element.bytes;
    const isShort = !explicit || (isShortForm(element.vr) && length <= LONGEST_SHORT_VALUE);
    return length + (isShort ? MARKER : 12);
  }
  let size = explicit ? 12 : MARKER;
  const end = element.violation?.omitDelimitation ? 0 : MARKER;
  if (!isSequence(element)) {
    for (const fragment of element.fragments) size += MARKER + fragment.length;
    return size + end;
  }
  const inner = { explicit: explicit && element.vr !== 'UN' };
  for (const item of element.items) size += MARKER + sizeOfDataSet(item, inner) + (item.undefinedLength ? MARKER : 0);
  return size + (element.undefinedLength ? end : 0);
}
