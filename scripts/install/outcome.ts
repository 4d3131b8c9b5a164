import { StepFailed } from './run-step.ts';

/** What became of one package. */
export type Outcome =
  /** It was there already, as pinned. */
  | { readonly state: 'there' | 'installed'; readonly where: string }
  /** Nothing was tried, or nothing could be without a network: one line that says why, and what a person can do. */
  | { readonly state: 'skipped'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

/** What came of it where an installation was given up. */
export const outcomeOf = (error: unknown): Outcome => {
  const why = error instanceof Error ? error.message : String(error);
  return isOffline(error) ? { state: 'skipped', why: `offline: ${why}` } : { state: 'failed', why };
};

/** Whether there was no network to fetch from. */
export const isOffline = (error: unknown): boolean => error instanceof StepFailed && error.offline;
