import type { LayoutSpec } from '../../contract/case.ts';
import type { DataSet } from '../../dicom/data-set.ts';

/** A way to number the private blocks of a Data Set and of every Item in it. */
export interface Layout {
  /** As in a LayoutSpec and on the command line. */
  readonly name: string;
  /** What it does, in one line. */
  readonly title: string;
  /** The clause that allows it, or the software that does it. */
  readonly source: string;
  /** Whether it keeps the Meaning, of illegal Data Sets too. */
  readonly lossless: boolean;
  /** Works on any Data Set, a user's too. Throws LayoutError where the data do not allow this layout. */
  apply(dataSet: DataSet, spec: LayoutSpec): DataSet;
}
