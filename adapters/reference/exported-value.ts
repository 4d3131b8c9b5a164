import { type DataSet, type Element, isValue } from '../../dicom/data-set.ts';
import type { PlainContent } from '../../dicom/meaning.ts';
import { decodeContent } from '../../dicom/read/decode-content.ts';

const SPECIFIC_CHARACTER_SET = 0x00080005;

/** Whether the texts of a file are in UTF-8. */
export const isUtf8 = ({ elements }: DataSet): boolean =>
  elements.some(
    (element) =>
      element.tag === SPECIFIC_CHARACTER_SET &&
      isValue(element) &&
      Buffer.from(element.bytes).toString('latin1').includes('ISO_IR 192'),
  );

/** The values of an element for a document, texts in Unicode, or its bytes; undefined for fragments. */
export function exportedValue(element: Element, utf8: boolean): PlainContent | undefined {
  if (!isValue(element)) return undefined;
  const content = decodeContent(element.vr, element.bytes);
  if (!('values' in content) || !utf8) return content;
  return {
    values: content.values.map((value) =>
      typeof value === 'string' ? Buffer.from(value, 'latin1').toString('utf8') : value,
    ),
  };
}
