import { withoutGroupLengths } from '../changed.ts';
import type { Doing } from '../task.ts';
import { xmlDocument } from '../xml-document.ts';

/** Writes the Data Set in the Native DICOM Model. */
export const exportXml: Doing<'exportXml'> = ({ operation }, { file, policy }) => ({
  operation,
  document: xmlDocument(withoutGroupLengths(file().dataSet), {
    resolver: policy.xmlResolver(),
    privateTag: policy.xmlTag,
  }),
});
