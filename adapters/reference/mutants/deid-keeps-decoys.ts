import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddresses } from '../private-dictionary.ts';
import { isSafe } from '../safe-private.ts';
import { isSafeOf, withoutPrivate } from '../without-private.ts';

export const deidKeepsDecoys: Mutant = mutant(
  'deid-keeps-decoys',
  'Keeps safe elements wherever they are, and besides what has the number of one.',
  {
    deidentified: ({ dataSet }, keepSafePrivate) =>
      withoutPrivate(
        dataSet,
        ({ element, owner }) =>
          keepSafePrivate &&
          (isSafeOf(element, owner) || (owner !== undefined && conventionalAddresses(element.tag).some(isSafe))),
      ),
  },
  ['deid.keep-safe'],
);
