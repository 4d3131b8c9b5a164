import type { Property } from '../../contract/property.ts';
import { noneLeft } from './none-left.ts';

/** The same in Items, at every depth. A tool may drop a whole Sequence. */
export const deidNested: Property = noneLeft(
  {
    id: 'deid.nested',
    title: 'A deidentified file has no private element in any Item, at any depth',
    consequence: 'What was removed from the surface of an enhanced image is still in its frames when it is published.',
    rules: ['PS3.15-E.1.1-a', 'PS3.15-E.3.10-a', 'PS3.5-7.5.1-a', 'PS3.5-7.8.1-g2'],
    askedOn: 'Cases of one file with a private element in an Item that has an owner.',
    control:
      'None: nothing may be left in any rendering. What had no owner in the input is the matter of `deid.orphans`; a tool that claims a profile which lets private elements stay is not judged.',
  },
  ({ path }) => path.length > 0,
);
