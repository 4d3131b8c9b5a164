import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { conversionsOf, convertAsks, isSeries, judgeSame } from './judge-convert.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'removed'];

/** The image does not depend on the block of the element that drives it. */
export const convertMoved: Property = {
  id: 'convert.moved',
  title: 'Converted, a series gives the same image and sidecar in whatever block the creator is',
  consequence: 'The same scan gives other b-values or timing depending on the archive that it came through.',
  rules: ['PS3.5-7.8.1-c2', 'DER-3', 'DER-4'],
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
    return 'judgement' in conversions ? conversions.judgement : judgeSame(subject, conversions, 'moved');
  },
};
