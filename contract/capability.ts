import type { Operation } from './operation.ts';

/** How far down a tool looks: the root only, every Item, or the Item that a path names. */
type Depth = 'top' | 'all' | 'path';

/** What an answer to `read` or `lookup` tells beside what it must. */
export type Report = 'path' | 'item' | 'creator' | 'vr' | 'name' | 'values';

/** What a tool declares for one operation; oracles ask only within it. */
export interface Capability {
  /** By Private Creator, by number, or by creator with the block in the request taken literally as 10. */
  readonly addressing: 'creator' | 'number' | 'creator-in-block-10';
  readonly depth: readonly Depth[];
  /** Whether a search ends at the first element found. */
  readonly occurrences: 'first' | 'all';
  readonly reports: readonly Report[];
  /** Transfer Syntax UIDs it reads and writes; `all` of the four that the suite uses. */
  readonly reads: readonly string[] | 'all';
  readonly writes: readonly string[] | 'all';
  /** VRs whose values it prints. */
  readonly vrs: readonly string[] | 'all';
  /** A newline in a text value would break its output. */
  readonly singleLineText: boolean;
  /**
   * Of `deidentify`: by what right private elements stay without an option to keep any, in the words that follow "left 3
   * private elements, ": a tool that claims another profile than the clauses are about is not blamed by them.
   */
  readonly keepsPrivate?: string;
}

export type Capabilities = { readonly [O in Operation]?: Capability };

/** A capability from what is said of it; what is left out is assumed to be little, as the protocol has it. */
export const capability = (said: Partial<Capability> = {}): Capability => ({
  addressing: 'creator',
  depth: ['top'],
  occurrences: 'first',
  reports: [],
  reads: 'all',
  writes: 'all',
  vrs: 'all',
  singleLineText: false,
  ...said,
});

/** Whether a declared list holds a value. */
export const includes = (list: readonly string[] | 'all', value: string): boolean =>
  list === 'all' || list.includes(value);
