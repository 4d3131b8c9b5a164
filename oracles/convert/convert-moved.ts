import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { conversionsOf, convertAsks, isSeries, judgeSame } from './judge-convert.ts';

/** The image does not depend on the block of the element that drives it. */
export const convertMoved: Property = {
  id: 'convert.moved',
  title: 'Converted, a series gives the same image and sidecar in whatever block the creator is',
  consequence: 'The same scan gives other b-values or timing depending on the archive that it came through.',
  rules: ['PS3.5-7.8.1-c2', 'DER-3', 'DER-4'],
  operation: 'convert',
  applies: isSeries,
  asks: (subject, tool) => convertAsks(subject, tool, ['canonical', 'moved', 'removed']),
  judge(subject, got, tool): Judgement {
    const conversions = conversionsOf(got, convertAsks(subject, tool, ['canonical', 'moved', 'removed']));
    return 'judgement' in conversions ? conversions.judgement : judgeSame(subject, conversions, 'moved');
  },
};
