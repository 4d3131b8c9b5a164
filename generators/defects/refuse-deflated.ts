import type { DicomFile } from '../../dicom/data-set.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { DefectError } from './defect-error.ts';

/** Throws DefectError for a deflated file: what is cut there is the compressed stream, and no element. */
export function refuseDeflated({ transferSyntax }: DicomFile): void {
  if (encodingOf(transferSyntax).deflated) throw new DefectError('a deflated file cannot be cut at an element');
}
