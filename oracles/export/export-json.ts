import type { Property } from '../../contract/property.ts';
import { readJson } from '../../dicom/exchange/read-json.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { type Carrier, judgeKept, KEPT_RENDERINGS, keepAsks } from '../kept-meaning.ts';
import { isSingle } from '../reach.ts';
import { isUtf8 } from './is-utf8.ts';

const CARRIER: Carrier<'exportJson'> = {
  operation: 'exportJson',
  where: 'in the JSON document',
  arrived(from, { document }) {
    const { dataSet, deviations } = readJson(document, { utf8: isUtf8(from.meaning) });
    return dataSet ? { dataSet, meaning: meaningOf(dataSet) } : { unreadable: deviations[0]!.message };
  },
};

/** The document says whose each element is, as the file does: by creators beside them, level by level. */
export const exportJson: Property = {
  id: 'export.json',
  title: 'In DICOM JSON every private element stands with its value under its creator, in its Item',
  consequence: 'A Web client that gets the document takes the value of one vendor for that of another, or finds none.',
  rules: ['PS3.18-F.2.2-a', 'PS3.18-F.2.2-n1', 'PS3.5-6.2.2-c', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g1', 'DER-4'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: KEPT_RENDERINGS,
  control:
    'An element that lost its owner or got another counts in every rendering; what else is lost or changed counts where the canonical rendering comes out with it as it was.',
  operation: 'exportJson',
  applies: isSingle,
  asks: (subject, tool) => keepAsks('exportJson', subject, tool),
  judge: (subject, got, tool) => judgeKept(subject, got, tool, CARRIER),
};
