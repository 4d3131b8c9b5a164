import type { SeenValue } from '../../contract/observation.ts';
import { type Element, isValue } from '../../dicom/data-set.ts';
import { decodeContent } from '../../dicom/read/decode-content.ts';
import type { VR } from '../../dicom/vr.ts';

/** The values of an element under a VR; none for a Sequence, withheld for fragments. */
export function seenValues(element: Element, vr: VR): readonly SeenValue[] {
  if (!isValue(element)) return 'items' in element ? [] : [{ withheld: true }];
  const content = decodeContent(vr === 'SQ' ? 'UN' : vr, element.bytes);
  if ('values' in content) return content.values.map((value) => ({ text: String(value) }));
  return 'base64' in content ? [{ base64: content.base64 }] : [{ withheld: true }];
}
