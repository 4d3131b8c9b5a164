/**
 * The least seconds that one call takes, over rounds of many calls: many, so that no round goes without the collection of
 * garbage that the calls make. What `cleanUp` does after every few of them is not counted. The clock is that of the
 * processor where nothing else is said.
 */
export function leastTime(
  work: () => unknown,
  rounds: number,
  secondsARound: number,
  cleanUp: () => void = () => {},
  clock: () => number = processorTime,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    let spent = 0;
    let calls = 0;
    for (; spent < secondsARound; calls += CALLS) {
      const start = clock();
      for (let i = 0; i < CALLS; i++) work();
      spent += clock() - start;
      cleanUp();
    }
    best = Math.min(best, spent / calls);
  }
  return best;
}

/** Between looks at the clock. */
const CALLS = 10;

/** Seconds of processor time that this process has used: less noisy than the clock on a busy machine. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Seconds on the wall. Garbage is collected by several threads at once, whose processor time adds up to more than
 * anybody waits for; this clock wants a machine that does nothing else.
 */
export const wallTime = (): number => performance.now() / 1000;
