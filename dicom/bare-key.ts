import { isAddress, type Key } from './address.ts';

/** A key alone, where an element of a Meaning or a step of a path carries more. */
export const bareKey = (key: Key): Key =>
  isAddress(key) ? { group: key.group, creator: key.creator, element: key.element } : { tag: key.tag };
