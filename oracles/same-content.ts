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

/** Whether two elements hold the same, whatever they are called and whoever owns them. */
export const sameContent = (a: MeaningElement, b: MeaningElement): boolean =>
  compareMeanings({ elements: [contentOf(a)] }, { elements: [contentOf(b)] }).every(({ kind }) => kind === 'vr');
