import { fragile, has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustHangLengthBeyondFile: Mutant = fragile(
  'robust-hang-length-beyond-file',
  'Waits for the rest of a value that never comes.',
  (met) => (has(met, 'truncated-value') ? { kind: 'hang', message: 'no end after 10 s' } : undefined),
  ['robust.truncated'],
);
