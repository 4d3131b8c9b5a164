import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddresses } from '../private-dictionary.ts';
import { isSafe } from '../safe-private.ts';
import { isSafeOf, withoutPrivate } from '../without-private.ts';

export const deidDropsSafeWhenMoved: Mutant = mutant(
  'deid-drops-safe-when-moved',
  'Keeps a safe element of the right creator in its usual block only.',
  {
    deidentified: ({ dataSet }, keepSafePrivate) =>
      withoutPrivate(
        dataSet,
        ({ element, owner }) =>
          keepSafePrivate && isSafeOf(element, owner) && conventionalAddresses(element.tag).some(isSafe),
      ),
  },
  ['deid.keep-safe'],
);
