import type { Property } from '../../contract/property.ts';
import { readNativeXml } from '../../dicom/exchange/read-native-xml.ts';
import { several } from '../expected.ts';
import { gather } from '../gather.ts';
import { count, failure } from '../judge-helpers.ts';
import { type Carrier, judgeKept, KEPT_RENDERINGS, keepAsks } from '../kept-meaning.ts';
import { isSingle } from '../reach.ts';
import { isUtf8 } from './is-utf8.ts';

const CARRIER: Carrier<'exportXml'> = {
  operation: 'exportXml',
  where: 'in the XML document',
  arrived(from, { document }) {
    const { meaning, deviations } = readNativeXml(document, { utf8: isUtf8(from.meaning) });
    return meaning ? { meaning } : { unreadable: deviations[0]!.message };
  },
};

/** The document names the owner of each element and no block. */
export const exportXml: Property = {
  id: 'export.xml',
  title: 'In Native DICOM XML every private element names its creator, and its tag has no block',
  consequence: 'A program that reads the document by its tags finds something else after the blocks have moved.',
  rules: ['PS3.19-A.1.5-a', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.1-g2', 'DER-4'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: KEPT_RENDERINGS,
  control:
    'An element that lost its owner or got another counts in every rendering; what else is lost or changed counts where the canonical rendering comes out with it as it was. A block left in a tag needs no control.',
  operation: 'exportXml',
  applies: isSingle,
  asks: (subject, tool) => keepAsks('exportXml', subject, tool),
  judge(subject, got, tool) {
    const judgement = judgeKept(subject, got, tool, CARRIER);
    const asks = keepAsks('exportXml', subject, tool);
    if (judgement.verdict !== 'pass' || 'unsupported' in asks) return judgement;
    const answers = gather(asks, got, 'exportXml');
    if ('judgement' in answers) return answers.judgement;
    const { deviations } = readNativeXml(answers.answer('moved')!.document);
    const blocks = deviations.filter(({ code }) => code === 'block-in-tag').map(({ message }) => message);
    if (blocks.length === 0) return judgement;
    return failure(
      subject,
      'wrong-name',
      `left the block in ${count(blocks.length, 'private tag')} of the XML document`,
      {
        expected: 'tags gggg00ee beside privateCreator',
        observed: several(blocks),
        ...answers.ask('moved'),
      },
    );
  },
};
