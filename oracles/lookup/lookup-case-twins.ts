import type { Property } from '../../contract/property.ts';
import { hasFeature, hidesVR, isSingle } from '../reach.ts';
import { lookupProperty } from './lookup-property.ts';

/** Creators that differ in letter case only are different creators. */
export const lookupCaseTwins: Property = lookupProperty({
  id: 'lookup.case-twins',
  title: 'Asked by creator, letter case counts: the elements of a creator written otherwise are not answers',
  consequence: 'Of two programs whose names differ in case only, one is read as the other.',
  rules: ['PS3.5-6.2-LO', 'PS3.5-7.8.1-a4', 'DER-6'],
  askedOn:
    'Cases of one file in an encoding that shows VRs with two creators that differ in letter case only (`case-twins`).',
  control:
    'The target is found in the canonical rendering and not as often once it is removed; of several elements only those found there are asked for elsewhere; the value of another element counts in the canonical rendering too, where the trap is set already.',
  applies: (subject) => isSingle(subject) && hasFeature(subject, 'case-twins') && !hidesVR(subject.encoding),
  probes: ['moved'],
  trapInCanonical: true,
});
