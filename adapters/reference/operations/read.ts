import { listElements } from '../list-elements.ts';
import type { Doing } from '../task.ts';

/** Lists every private data element. */
export const read: Doing<'read'> = ({ operation }, { file, policy }) => ({
  operation,
  elements: listElements(file(), policy),
});
