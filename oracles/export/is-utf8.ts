import type { Meaning } from '../../dicom/meaning.ts';

/** Whether a file says that its texts are in UTF-8: a document made of it holds the same bytes as characters. */
export const isUtf8 = ({ elements }: Meaning): boolean =>
  elements.some(
    (element) =>
      'tag' in element && element.tag === '00080005' && 'values' in element && element.values.includes('ISO_IR 192'),
  );
