import { type ItemPath, pathText, samePath } from '../../dicom/address.ts';

/** Whether an Item lies inside another, at any depth. */
export const isInside = (inner: ItemPath, outer: ItemPath): boolean =>
  inner.length > outer.length && samePath(inner.slice(0, outer.length), outer);

/** Whether two Items are different ones of the same Sequence. */
export function areNeighbours(a: ItemPath, b: ItemPath): boolean {
  const [x, y] = [a.at(-1), b.at(-1)];
  if (!x || !y || x.item === y.item) return false;
  return pathText([...a.slice(0, -1), { ...x, item: 0 }]) === pathText([...b.slice(0, -1), { ...y, item: 0 }]);
}
