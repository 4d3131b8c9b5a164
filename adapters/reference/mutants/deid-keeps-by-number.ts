import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddresses } from '../private-dictionary.ts';
import { isSafe } from '../safe-private.ts';
import { withoutPrivate } from '../without-private.ts';

export const deidKeepsByNumber: Mutant = mutant(
  'deid-keeps-by-number',
  'Keeps what has the number that a safe element has by convention.',
  {
    deidentified: ({ dataSet }, keepSafePrivate) =>
      withoutPrivate(dataSet, ({ element }) => keepSafePrivate && conventionalAddresses(element.tag).some(isSafe)),
  },
  ['deid.keep-safe'],
);
