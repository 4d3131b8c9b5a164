import { type Mutant, mutant } from '../mutant.ts';
import { isSafeOf, withoutPrivate } from '../without-private.ts';

export const deidKeepsOrphans: Mutant = mutant(
  'deid-keeps-orphans',
  'Goes from creator to creator and never comes to elements without one.',
  {
    deidentified: ({ dataSet }, keepSafePrivate) =>
      withoutPrivate(
        dataSet,
        ({ element, owner }) => owner === undefined || (keepSafePrivate && isSafeOf(element, owner)),
      ),
  },
  ['deid.orphans'],
);
