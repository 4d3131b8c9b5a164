import { type DataSet, type Element, type Item, isSequence } from '../../dicom/data-set.ts';
import { elementOf } from '../../dicom/tag.ts';

/** A Data Set in which every element, at every depth, went through `change`: the outer ones first; undefined drops. */
export function changed(dataSet: DataSet, change: (element: Element, depth: number) => Element | undefined): DataSet {
  const inside = <D extends DataSet>(holder: D, depth: number): D => ({
    ...holder,
    elements: holder.elements.flatMap((element) => {
      const after = change(element, depth);
      if (after === undefined) return [];
      return isSequence(after) ? { ...after, items: after.items.map((item): Item => inside(item, depth + 1)) } : after;
    }),
  });
  return inside(dataSet, 0);
}

/** A Data Set without some of its elements, which are told apart by identity, at every depth. */
export function withoutElements(dataSet: DataSet, doomed: readonly Element[]): DataSet {
  const gone = new Set(doomed);
  return changed(dataSet, (element) => (gone.has(element) ? undefined : element));
}

/** A Data Set without its retired Group Lengths, which a change would make wrong (PS3.5 7.2). */
export const withoutGroupLengths = (dataSet: DataSet): DataSet =>
  changed(dataSet, (element) => (elementOf(element.tag) === 0 ? undefined : element));
