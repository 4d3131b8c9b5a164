import { type DataSet, type Element, isSequence } from '../../dicom/data-set.ts';
import { tagText } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { exportedValue, isUtf8 } from './exported-value.ts';

type Json = Readonly<Record<string, unknown>>;

const NAME_GROUPS = ['Alphabetic', 'Ideographic', 'Phonetic'];

/** A value as F.2.3 has it: names in their groups, DS and IS as numbers where that loses no digit. */
function value(vr: VR, one: string | number): unknown {
  if (one === '') return null;
  if (vr === 'PN')
    return Object.fromEntries(
      String(one)
        .split('=')
        .map((group, at) => [NAME_GROUPS[at] ?? '', group]),
    );
  return (vr === 'DS' || vr === 'IS') && String(Number(one)) === one ? Number(one) : one;
}

function attribute(element: Element, utf8: boolean): Json {
  if (isSequence(element)) return { vr: 'SQ', Value: element.items.map((item) => dataSetJson(item, utf8)) };
  const { vr } = element;
  const content = exportedValue(element, utf8);
  if (content === undefined) return { vr, BulkDataURI: `bulk/${tagText(element.tag)}` };
  if ('values' in content)
    return content.values.length === 0 ? { vr } : { vr, Value: content.values.map((one) => value(vr, one)) };
  return 'base64' in content && content.base64 !== '' ? { vr, InlineBinary: content.base64 } : { vr };
}

const dataSetJson = ({ elements }: DataSet, utf8: boolean): Json =>
  Object.fromEntries(elements.map((element) => [tagText(element.tag), attribute(element, utf8)]));

/** A Data Set as a document of the DICOM JSON Model (PS3.18 F.2). Encapsulated pixels are left to a BulkDataURI. */
export const jsonDocument = (dataSet: DataSet): Uint8Array =>
  Buffer.from(JSON.stringify(dataSetJson(dataSet, isUtf8(dataSet))));
