import { withoutGroupLengths } from '../changed.ts';
import { jsonDocument } from '../json-document.ts';
import type { Doing } from '../task.ts';

/** Writes the Data Set in the DICOM JSON Model. */
export const exportJson: Doing<'exportJson'> = ({ operation }, { file, policy }) => ({
  operation,
  document: jsonDocument(withoutGroupLengths(policy.exported(file()))),
});
