import type { DicomFile } from '../dicom/data-set.ts';
import { type ReadOptions, type ReadResult, readFile } from '../dicom/read/read-file.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** Reads the DICOM file that a user named. Throws UsageError where it cannot be opened or is no DICOM file. */
export function readDicom(path: string, options: ReadOptions = {}): ReadResult & { readonly file: DicomFile } {
  const result = readFile(readInput(path), options);
  const { file } = result;
  if (!file) throw new UsageError(`${path} is not a DICOM file: ${result.deviations[0]?.message}; name another file`);
  return { ...result, file };
}
