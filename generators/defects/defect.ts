import type { Validity } from '../../contract/case.ts';
import type { RawPath } from '../../dicom/address.ts';
import type { DicomFile } from '../../dicom/data-set.ts';
import type { WriteOptions } from '../../dicom/write/write-file.ts';

/** Which block of a file to spoil, where it matters: the first that fits, root first, then Items from the outside in. */
export interface DefectPlace {
  /** To the Data Set that holds the block, in raw tags; empty for the root. */
  readonly path?: RawPath;
  /** Four hexadecimal digits. */
  readonly group?: string;
  readonly creator?: string;
}

/** A file with a defect, and how it must be written to show it. */
export interface Defective {
  readonly file: DicomFile;
  readonly options?: WriteOptions;
}

/** One way in which files break the rules, or come so close that readers stumble. */
export interface Defect {
  /** As on the command line. */
  readonly name: string;
  /** What it does, in one line. */
  readonly title: string;
  /** `legal` where no rule is broken and readers differ all the same. */
  readonly validity: Validity;
  /** Where editions of PS3.5 differ. */
  readonly editions?: string;
  /** The clause that it breaks, and a report from the real world where there is one. */
  readonly source: string;
  /** What dicom/read says of it: its own code first, then those that come along; none where it is legal. */
  readonly deviations: readonly string[];
  /**
   * The same file gives the same result. Made for legal files, and applied to others as far as they allow.
   *
   * @throws DefectError where the file has no place for it
   */
  apply(file: DicomFile, place?: DefectPlace): Defective;
}
