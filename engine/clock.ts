/** How a run divides its time. Without a budget there is always time left. */
export interface Clock {
  /** Whether there is time to put more cases to tools: what looking again at failures needs is kept back. */
  mayExamine(openBuckets: number): boolean;
  /** Whether there is time to look at a failure again. */
  mayConfirm(): boolean;
  /** Tells, for one of so many failures, when it has had its share of the time that is left. */
  share(openBuckets: number): () => boolean;
}

/** What one second look costs about, in seconds, and the most of a budget that is kept back for all of them. */
const COST = 3;
const MOST_KEPT_BACK = 0.3;

/** A clock that starts now. `budget` in seconds; `jobs` is how many things are done at a time. */
export function clockFor(budget: number | undefined, jobs: number): Clock {
  if (budget === undefined) return { mayExamine: () => true, mayConfirm: () => true, share: () => () => false };
  const end = performance.now() / 1000 + budget;
  const left = (): number => end - performance.now() / 1000;
  return {
    mayExamine: (openBuckets) => left() > Math.min(MOST_KEPT_BACK * budget, (openBuckets * COST) / jobs),
    mayConfirm: () => left() > 0,
    share: (openBuckets) => {
      const until = left() - (0.8 * left() * jobs) / Math.max(openBuckets, jobs);
      return () => left() < until;
    },
  };
}
