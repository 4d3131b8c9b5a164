import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddress } from '../private-dictionary.ts';

export const byConventionalBlock: Mutant = mutant(
  'by-conventional-block',
  'Takes the vendor that uses a block by convention for its owner and never reads the creator.',
  { resolver: () => ({ enter: () => {}, leave: () => {}, owner: (tag) => conventionalAddress(tag)?.creator }) },
  ['read.attribution', 'read.names', 'lookup.moved', 'lookup.decoy', 'lookup.foreign-only', 'erase.decoy'],
);
