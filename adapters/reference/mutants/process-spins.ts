import { breaksProcess } from '../breaks-process.ts';
import type { Mutant } from '../mutant.ts';

const inner = breaksProcess(
  'process-spins',
  'A program that looks for the next element where the file has ended, for ever.',
  (met) => !met.complete && met.request.question.operation === 'read',
  () => {
    for (;;);
  },
  ['robust.truncated'],
);

/** A loop without end shows as soon as any other answer would have come. */
export const processSpins: Mutant = { ...inner, adapter: { ...inner.adapter, seconds: 2 } };
