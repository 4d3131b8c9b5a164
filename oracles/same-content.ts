import { compareMeanings } from '../dicom/compare-meanings.ts';
import { hasItems, type MeaningElement } from '../dicom/meaning.ts';

/** Two elements are compared under one key, which is neither's. */
const COMMON = { tag: '00080000' };

function contentOf(element: MeaningElement): MeaningElement {
  const { vr } = element;
  if (hasItems(element)) return { ...COMMON, vr, items: element.items };
  if ('values' in element) return { ...COMMON, vr, values: element.values };
  if ('base64' in element) return { ...COMMON, vr, base64: element.base64 };
  return { ...COMMON, vr, fragments: element.fragments };
}

/** Whether an element holds nothing: no value, or nothing but empty text, no byte, no Item. */
export function isEmpty(element: MeaningElement): boolean {
  if (hasItems(element)) return element.items.length === 0;
  if ('values' in element) return element.values.every((value) => value === '');
  return 'base64' in element ? element.base64 === '' : element.fragments.length === 0;
}

/**
 * Whether two elements hold the same, whatever they are called and whoever owns them. Bytes of zero are no empty text,
 * although both read as nothing.
 */
export const sameContent = (a: MeaningElement, b: MeaningElement): boolean =>
  isEmpty(a) === isEmpty(b) &&
  compareMeanings({ elements: [contentOf(a)] }, { elements: [contentOf(b)] }).every(({ kind }) => kind === 'vr');
