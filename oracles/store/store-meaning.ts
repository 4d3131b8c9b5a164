import type { Property } from '../../contract/property.ts';
import { type Carrier, judgeKept, KEPT_RENDERINGS, keepAsks } from '../kept-meaning.ts';
import { isSingle } from '../reach.ts';
import { readOutput } from '../read-output.ts';

const CARRIER: Carrier<'store'> = {
  operation: 'store',
  where: 'in the file that came back from the archive',
  arrived(from, { output }) {
    const read = readOutput(from, output);
    return 'unreadable' in read ? read : { meaning: read.meaning, dataSet: read.file.dataSet };
  },
};

/** An archive may renumber; it may not lose or re-own. */
export const storeMeaning: Property = {
  id: 'store.meaning',
  title: 'What comes back from an archive means what was sent, in whichever blocks',
  consequence: 'Data that went through the archive once have other private values than the scanner wrote.',
  rules: ['PS3.4-B.4.1.1-a', 'PS3.5-6.2.2-c', 'PS3.5-7.8.1-c1', 'PS3.5-7.8.1-g1', 'PS3.5-7.8.1-g2', 'DER-4'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: KEPT_RENDERINGS,
  control:
    'An element that lost its owner or got another counts in every rendering; what else is lost or changed counts where the canonical rendering comes out with it as it was.',
  operation: 'store',
  applies: isSingle,
  asks: (subject, tool) => keepAsks('store', subject, tool),
  judge: (subject, got, tool) => judgeKept(subject, got, tool, CARRIER),
};
