import type { Case, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import { verdict } from '../judge-helpers.ts';
import { hidesVR } from '../reach.ts';
import { conversionsOf, convertAsks, isSeries, judgeSame } from './judge-convert.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'recoded', 'removed'];

/** Whether the target lies in a private Sequence that a reader may take for mere bytes in the other encoding. */
const isOpaque = ({ target, recoding }: Case): boolean =>
  hidesVR(recoding) && recoding.sequences === 'defined' && target.path.some(isAddress);

/** The image does not depend on the encoding. */
export const convertEncoding: Property = {
  id: 'convert.encoding',
  title: 'Converted, a series gives the same image and sidecar in another Transfer Syntax',
  consequence: 'The same scan gives other results when an archive sends it in Implicit VR.',
  rules: ['PS3.5-A.1-a', 'PS3.5-6.2.2-n2', 'PS3.5-7.1.3-a'],
  askedOn:
    'Every series to convert: the target is the private element that drives a field of the image or its sidecar.',
  renderings: RENDERINGS,
  control:
    'A field of the image or its sidecar changes when the target is removed from the canonical rendering; only such fields are judged, and none that names the conversion. A private Sequence that the other encoding leaves opaque may stay unopened.',
  operation: 'convert',
  applies: isSeries,
  asks: (subject, tool) => convertAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const conversions = conversionsOf(got, convertAsks(subject, tool, RENDERINGS));
    if ('judgement' in conversions) return conversions.judgement;
    const judgement = judgeSame(subject, conversions, 'recoded');
    if (judgement.harm !== 'lost-value' || !isOpaque(subject.case)) return judgement;
    return verdict(
      'not-exercised',
      'does not open a private Sequence of defined length that shows no VR, which it need not know',
      conversions.evidence('recoded'),
    );
  },
};
