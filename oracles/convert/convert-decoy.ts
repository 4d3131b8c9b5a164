import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { conversionsOf, convertAsks, isSeries, judgeSame } from './judge-convert.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'decoy', 'removed'];

/** A foreign element on the usual block does not drive the image. */
export const convertDecoy: Property = {
  id: 'convert.decoy',
  title: 'Converted, a series with a foreign creator on the usual block gives the values of the right one',
  consequence: 'The value of another program becomes a b-value, a direction or an echo spacing.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2'],
  askedOn:
    'Every series to convert: the target is the private element that drives a field of the image or its sidecar.',
  renderings: RENDERINGS,
  control:
    'A field of the image or its sidecar changes when the target is removed from the canonical rendering; only such fields are judged, and none that names the conversion.',
  operation: 'convert',
  applies: isSeries,
  asks: (subject, tool) => convertAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const conversions = conversionsOf(got, convertAsks(subject, tool, RENDERINGS));
    return 'judgement' in conversions ? conversions.judgement : judgeSame(subject, conversions, 'decoy');
  },
};
