import type { Property } from '../../contract/property.ts';
import { hidesVR, isSingle } from '../reach.ts';
import { lookupProperty } from './lookup-property.ts';

/** Without a VR in the file, blocks may move just the same. */
export const lookupImplicit: Property = lookupProperty({
  id: 'lookup.implicit',
  title: 'Asked by creator in Implicit VR or UN, an element is found in any block and no other is given for it',
  consequence: 'Whether a parameter is found depends on the Transfer Syntax in which an archive happens to send.',
  rules: ['PS3.5-A.1-a', 'PS3.5-7.1.3-a', 'PS3.5-6.2.2-n2', 'PS3.5-6.2.2-n5'],
  askedOn: 'Every case of one file in Implicit VR, or with private elements as UN.',
  control:
    'The target is found in the canonical rendering and not as often once it is removed; of several elements only those found there are asked for elsewhere.',
  applies: (subject) => isSingle(subject) && hidesVR(subject.encoding),
  probes: ['moved', 'decoy'],
});
