import type { Case } from '../../contract/case.ts';
import type { Property } from '../../contract/property.ts';
import { hasFeature, hidesVR, isSingle } from '../reach.ts';
import { lookupProperty } from './lookup-property.ts';

/** Whether an Item is where the element is, or where a careless reader would look for it as well. */
const hasItems = (subject: Case): boolean =>
  subject.target.path.length > 0 || hasFeature(subject, 'redeclare') || hasFeature(subject, 'parent-only');

/** An element is found by the creators of its own Data Set. */
export const lookupNested: Property = lookupProperty({
  id: 'lookup.nested',
  title: 'Asked by creator, an element is found by the creators of its own Item and of no other Data Set',
  consequence: 'A value of one frame is taken for that of another, or is missing although the file holds it.',
  rules: ['PS3.5-7.8.1-g1', 'PS3.5-7.8.1-g2', 'PS3.5-7.5.1-a', 'PS3.5-7.8.2-b'],
  askedOn:
    'Cases of one file in an encoding that shows VRs whose target is in an Item, or whose Items redeclare a block of the root or have lost their creators.',
  control:
    'The target is found in the canonical rendering and not as often once it is removed; of several elements only those found there are asked for elsewhere; the value of another element counts in the canonical rendering too, where the trap is set already.',
  applies: (subject) => isSingle(subject) && hasItems(subject) && !hidesVR(subject.encoding),
  probes: ['moved'],
  trapInCanonical: true,
});
