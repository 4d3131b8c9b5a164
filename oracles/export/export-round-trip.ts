import type { Property } from '../../contract/property.ts';
import { type Carrier, judgeKept, KEPT_RENDERINGS, keepAsks } from '../kept-meaning.ts';
import { isSingle } from '../reach.ts';
import { readOutput } from '../read-output.ts';

const CARRIER: Carrier<'roundTrip'> = {
  operation: 'roundTrip',
  where: 'in the file that was read back from the text form',
  arrived(from, { output }) {
    const read = readOutput(from, output);
    return 'unreadable' in read ? read : { meaning: read.meaning, dataSet: read.file.dataSet };
  },
};

/** A tool understands its own text form. */
export const exportRoundTrip: Property = {
  id: 'export.round-trip',
  title: 'Written as text and read back by the same toolkit, every private element is still its owner’s',
  consequence: 'Files that were edited as text, or kept as text, come back with values under the wrong vendor.',
  rules: ['PS3.18-F.3.1-a', 'PS3.5-6.2.2-c', 'PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c1', 'PS3.5-7.8.1-g1', 'DER-4'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: KEPT_RENDERINGS,
  control:
    'An element that lost its owner or got another counts in every rendering; what else is lost or changed counts where the canonical rendering comes out with it as it was.',
  operation: 'roundTrip',
  applies: isSingle,
  asks: (subject, tool) => keepAsks('roundTrip', subject, tool),
  judge: (subject, got, tool) => judgeKept(subject, got, tool, CARRIER),
};
