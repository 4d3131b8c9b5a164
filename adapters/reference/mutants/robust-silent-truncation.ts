import { fragile } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustSilentTruncation: Mutant = fragile(
  'robust-silent-truncation',
  'Takes the end of the file for the end of the Data Set, and says success.',
  (met) => {
    const answer = met.complete ? undefined : met.partly();
    return answer && { kind: 'answer', answer };
  },
  ['robust.exit-status'],
);
