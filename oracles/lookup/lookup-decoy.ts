import type { Property } from '../../contract/property.ts';
import { hidesVR, isSingle } from '../reach.ts';
import { lookupProperty } from './lookup-property.ts';

/** A foreign creator on the block where the vendor writes is not taken for the vendor's. */
export const lookupDecoy: Property = lookupProperty({
  id: 'lookup.decoy',
  title: 'Asked by creator, the element of that creator is found and not the one that has its usual number',
  consequence: 'A number that another program stored is read as the acquisition parameter.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2'],
  askedOn: 'Every case of one file in an encoding that shows VRs.',
  control:
    'The target is found in the canonical rendering and not as often once it is removed; of several elements only those found there are asked for elsewhere.',
  applies: (subject) => isSingle(subject) && !hidesVR(subject.encoding),
  probes: ['decoy'],
});
