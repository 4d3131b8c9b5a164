import { breaksProcess } from '../breaks-process.ts';
import { has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const processAborts: Mutant = breaksProcess(
  'process-aborts',
  'A program that takes a VR which it does not know for impossible, and aborts.',
  (met) => has(met, 'unknown-vr'),
  () => process.abort(),
  ['robust.defects'],
);
