import { writeSync } from 'node:fs';
import { breaksProcess } from '../breaks-process.ts';
import type { Mutant } from '../mutant.ts';

export const processBreaksOff: Mutant = breaksProcess(
  'process-breaks-off',
  'A program that begins its answer, finds that something is missing, and ends in the middle of it.',
  (met) => !met.complete,
  () => {
    writeSync(1, '{"id":');
    process.exit(3);
  },
  ['robust.truncated'],
);
