import { fragile, has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustWritesWithoutEnd: Mutant = fragile(
  'robust-writes-without-end',
  'Goes back to the start of an Item whose Delimitation is missing, and lists it again and again.',
  (met) =>
    has(met, 'missing-delimitation', 'stray-delimitation')
      ? {
          kind: 'garbled',
          message: 'stopped because it wrote more than any answer can need',
          end: { exit: null, signal: 'SIGKILL' },
        }
      : undefined,
  ['robust.defects'],
);
