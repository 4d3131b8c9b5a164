import { breaksProcess } from '../breaks-process.ts';
import type { Mutant } from '../mutant.ts';

export const processSegfaults: Mutant = breaksProcess(
  'process-segfaults',
  'A program that reads behind the end of a file, and is ended by the system.',
  (met) => !met.complete,
  () => process.kill(process.pid, 'SIGSEGV'),
  ['robust.truncated'],
);
