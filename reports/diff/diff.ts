import type { Counts, Results } from '../../contract/results.ts';

/** What two runs found differently: plain JSON, the source of every view of it. */
export interface Diff {
  readonly schema: 1;
  readonly before: Side;
  readonly after: Side;
  /** Why some of the differences may not be the tools': other seeds, cases, filters, versions of the suite. A sentence each. */
  readonly notes: readonly string[];
  /** The same tool in another version, or another build of it. */
  readonly versions: readonly VersionChange[];
  /** Tools and properties that one of the two runs had, and of which nothing else is said. */
  readonly only: {
    readonly before: { readonly tools: readonly string[]; readonly properties: readonly string[] };
    readonly after: { readonly tools: readonly string[]; readonly properties: readonly string[] };
  };
  /** One for each way in which a tool fails a property, before or after, in the order of the results. */
  readonly failures: readonly FailureChange[];
  /** Cells whose verdict is another one, without a failure before or after. */
  readonly verdicts: readonly VerdictChange[];
  readonly exposures: readonly ExposureChange[];
  /** How many failures of each kind there are, and whether anything got worse. */
  readonly counts: { readonly [C in FailureChange['change']]: number };
  readonly worse: boolean;
}

interface Side {
  readonly blockshift: string;
  readonly seed: number;
  readonly cases: number;
  readonly complete: boolean;
  readonly started: string;
}

interface VersionChange {
  readonly tool: string;
  readonly before: string;
  readonly after: string;
}

/**
 * `added`: it was judged or could not be asked before, and did not fail so. `first-seen`: before, nothing was judged from
 * which that could be known. `fixed`: it is judged and no longer fails. `not-judged`: nothing is judged any more from
 * which that could be known. `changed`: it fails before and after, in cases of other families. `unchanged`: in the same.
 */
export interface FailureChange {
  readonly change: 'added' | 'first-seen' | 'changed' | 'fixed' | 'not-judged' | 'unchanged';
  readonly tool: string;
  readonly property: string;
  /** A harm, `crash` or `hang`; `lax` for what is wrong on tolerated input only. */
  readonly harm: string;
  /** Families of cases in which it fails; empty where the results do not tell. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly countsBefore: Counts;
  readonly countsAfter: Counts;
  /** Counterexamples of the later run, or of the earlier one where it has none. */
  readonly findings: readonly string[];
  readonly sentence?: string;
  readonly worse: boolean;
}

interface VerdictChange {
  readonly tool: string;
  readonly property: string;
  readonly before: string;
  readonly after: string;
}

interface ExposureChange {
  readonly tool: string;
  readonly id: string;
  /** `exposed/asked`. */
  readonly before: string;
  readonly after: string;
}

/** What a view needs to know of one of the runs. */
export const sideOf = ({ blockshift, run: { seed, cases, started }, complete }: Results): Side => ({
  blockshift,
  seed,
  cases,
  complete,
  started,
});
