import type { Property } from '../../contract/property.ts';
import { goneAfterMove } from './erase-exact.ts';

/** An element of an Item is gone whatever its block there. */
export const eraseNested: Property = goneAfterMove(
  {
    id: 'erase.nested',
    title: 'Erased by creator, an element is gone from every Item in which it was asked for',
    consequence: 'Enhanced images keep in their frames what was removed from the surface.',
    rules: ['PS3.5-7.8.1-g2', 'PS3.5-7.8.1-g1', 'PS3.5-7.5.1-a'],
  },
  ({ target }) => target.path.length > 0,
);
