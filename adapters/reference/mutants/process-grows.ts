import { breaksProcess } from '../breaks-process.ts';
import { has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

function grow(): void {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => index / 3));
}

export const processGrows: Mutant = breaksProcess(
  'process-grows',
  'A program that keeps a copy of a value for each byte that its length says too much, until memory is gone.',
  (met) => has(met, 'bad-length', 'truncated-value'),
  grow,
  ['robust.defects', 'robust.truncated'],
  ['--max-old-space-size=64'],
);
