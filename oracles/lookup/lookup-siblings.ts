import type { Property } from '../../contract/property.ts';
import { hasFeature, hidesVR, isSingle } from '../reach.ts';
import { lookupProperty } from './lookup-property.ts';

/** Neighbouring Items may give the same block to different creators. */
export const lookupSiblings: Property = lookupProperty({
  id: 'lookup.siblings',
  title:
    'Asked by creator, an element is found in its Item and not in a neighbour that gave the block to another creator',
  consequence: 'Values of different meaning from different frames end up in one list.',
  rules: ['PS3.5-7.8.1-g-n2', 'PS3.5-7.8.1-g2'],
  askedOn:
    'Cases of one file in an encoding that shows VRs in which neighbouring Items give a block to different creators (`siblings`).',
  control:
    'The target is found in the canonical rendering and not as often once it is removed; of several elements only those found there are asked for elsewhere; the value of another element counts in the canonical rendering too, where the trap is set already.',
  applies: (subject) => isSingle(subject) && hasFeature(subject, 'siblings') && !hidesVR(subject.encoding),
  probes: ['moved'],
  trapInCanonical: true,
});
