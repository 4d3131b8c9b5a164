import { fragile, has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustReadsPastItem: Mutant = fragile(
  'robust-reads-past-item',
  'Goes by the length of a value though the Item around it ends before.',
  (met) => {
    if (!has(met, 'bad-length')) return undefined;
    const stderr = '==7==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000000011 at pc 0x000000400b80';
    return { kind: 'refused', message: stderr, end: { exit: 1, stderr } };
  },
  ['robust.defects'],
);
