import type { StoredCase } from '../../contract/results.ts';

/** What lies in the folder of a finding, as far as a report was given it. */
export interface FindingFiles {
  readonly case?: StoredCase;
  /** By the path that the results name; only files whose SHA-256 is the one in the results. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
