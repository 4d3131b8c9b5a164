import type { SelfCheckTask } from './self-check-work.ts';

/** How many cases are one task: short enough to tell of progress and to keep all processes busy until the end. */
const CHUNK = 20;

/** What is to be done. */
interface Wanted {
  readonly seed: number;
  /** For each mutant. */
  readonly cases: number;
  readonly mutants: readonly string[];
  readonly references: readonly string[];
  /** For each correct implementation, by their numbers. */
  readonly from: number;
  readonly to: number;
}

/** The self-check in parts: the mutants, and then, range by range, all correct implementations. */
export function selfCheckTasks({ seed, cases, mutants, references, from, to }: Wanted): SelfCheckTask[] {
  const tasks: SelfCheckTask[] = cases > 0 ? mutants.map((mutant) => ({ mutant, seed, cases })) : [];
  for (let first = from; first < to; first += CHUNK)
    for (const reference of references) tasks.push({ reference, seed, from: first, to: Math.min(to, first + CHUNK) });
  return tasks;
}
