import type { DicomFile, Element } from '../../dicom/data-set.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';

const TRANSFER_SYNTAX_UID = 0x00020010;

/**
 * A file in another Transfer Syntax. VRs are kept as they are, resolved ones included; what the Transfer Syntax makes
 * of them is the writer's affair.
 */
export const transcoded = (file: DicomFile, transferSyntax: string): DicomFile => ({
  ...file,
  transferSyntax,
  meta: file.meta.map(
    (element): Element =>
      element.tag === TRANSFER_SYNTAX_UID
        ? { tag: element.tag, vr: 'UI', bytes: encodeContent('UI', { values: [transferSyntax] }) }
        : element,
  ),
});
