import { writeSync } from 'node:fs';
import { breaksProcess } from '../breaks-process.ts';
import { has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

const MEGABYTE = new Uint8Array(2 ** 20).fill(0x2e);

/** To stdout and past what serves the protocol. */
function flood(): void {
  for (;;) {
    try {
      writeSync(1, MEGABYTE);
    } catch (error) {
      // Nobody has read yet what is in the pipe.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

export const processFloods: Mutant = breaksProcess(
  'process-floods',
  'A program that prints an Item again and again because nothing delimits it.',
  (met) => has(met, 'missing-delimitation', 'stray-delimitation'),
  flood,
  ['robust.defects'],
);
