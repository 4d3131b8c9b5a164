import type { EncodingSpec } from '../../contract/case.ts';

/** A way to write a Data Set down: the Transfer Syntax, the forms of lengths, and whether VRs are kept. */
export interface Encoding {
  /** As in the features of cases and on the command line. */
  readonly name: string;
  /** What it is, in one line. */
  readonly title: string;
  /** The clause behind it, and public reports of files or readers that stumble there. */
  readonly source: string;
  readonly spec: EncodingSpec;
}
