import type { Property } from '../../contract/property.ts';
import { hasFeature, hidesVR, isSingle } from '../reach.ts';
import { lookupProperty } from './lookup-property.ts';

/** An element of the root is found after its creator has moved to another block. */
export const lookupMoved: Property = lookupProperty({
  id: 'lookup.moved',
  title: 'Asked by creator, an element is found in whatever block its creator has reserved',
  consequence: 'After a PACS has renumbered the blocks, a parameter is silently missing or is another one.',
  rules: ['PS3.5-7.8.1-c2', 'PS3.5-7.8.1-c1', 'DER-3', 'DER-4'],
  askedOn:
    'Cases of one file whose target is in the root, in an encoding that shows VRs; those in which creators differ from Data Set to Data Set are the matter of `lookup.nested`.',
  control:
    'The target is found in the canonical rendering and not as often once it is removed; of several elements only those found there are asked for elsewhere.',
  applies: (subject) =>
    isSingle(subject) &&
    subject.target.path.length === 0 &&
    !hasFeature(subject, 'redeclare') &&
    !hasFeature(subject, 'parent-only') &&
    !hidesVR(subject.encoding),
  probes: ['moved'],
});
