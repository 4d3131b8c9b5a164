import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { fieldText } from './fields.ts';
import { conversionsOf, convertAsks, isSeries } from './judge-convert.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'foreign-only', 'removed'];

/** Without the element that drives it a field is not made up from a foreign one. */
export const convertForeignOnly: Property = {
  id: 'convert.foreign-only',
  title: 'Converted, a series without the creator gives what it gives without any such element',
  consequence: 'An image gets diffusion or timing data that its scanner never recorded.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-a1', 'PS3.5-7.8.1-c2'],
  askedOn:
    'Every series to convert: the target is the private element that drives a field of the image or its sidecar.',
  renderings: RENDERINGS,
  control:
    'A field of the image or its sidecar changes when the target is removed from the canonical rendering; only such fields are judged, and none that names the conversion. What `removed` gives is what an absent element gives.',
  operation: 'convert',
  applies: isSeries,
  asks: (subject, tool) => convertAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const conversions = conversionsOf(got, convertAsks(subject, tool, RENDERINGS));
    if ('judgement' in conversions) return conversions.judgement;
    const { exercised } = conversions;
    const [absent, seen] = [conversions.of('removed'), conversions.of('foreign-only')];
    // A field that is not there is not made up: what it came from may be lost with the block of a neighbour.
    const made = exercised.filter((name) => seen.has(name) && seen.get(name) !== absent.get(name));
    if (made.length === 0) {
      return verdict('pass', `made up none of ${count(exercised.length, 'field')}: ${several(exercised)}`);
    }
    const sentence = `made up ${several(made)} from a creator that does not define it: ${count(made.length, 'field')} of ${exercised.length}`;
    return failure(subject, 'fabricated', sentence, {
      expected: several(made.map((name) => fieldText(absent, name))),
      observed: several(made.map((name) => fieldText(seen, name))),
      ...conversions.evidence('foreign-only'),
    });
  },
};
