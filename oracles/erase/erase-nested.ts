import type { Property } from '../../contract/property.ts';
import { goneAfterMove } from './erase-exact.ts';

/** An element of an Item is gone whatever its block there. */
export const eraseNested: Property = goneAfterMove(
  {
    id: 'erase.nested',
    title: 'Erased by creator, an element is gone from every Item in which it was asked for',
    consequence: 'Enhanced images keep in their frames what was removed from the surface.',
    rules: ['PS3.5-7.8.1-g2', 'PS3.5-7.8.1-g1', 'PS3.5-7.5.1-a'],
    askedOn: 'Cases of one file whose target is in an Item; a tool that reaches the root only is not asked.',
    control:
      'None where the file shows VRs: success without effect counts in the canonical rendering too. In Implicit VR and UN the target has to be gone from the canonical rendering first.',
  },
  ({ target }) => target.path.length > 0,
);
