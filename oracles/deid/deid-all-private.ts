import type { Property } from '../../contract/property.ts';
import { noneLeft } from './none-left.ts';

/** Without an option to keep any, every private element of the root goes. Creators that own nothing may stay. */
export const deidAllPrivate: Property = noneLeft(
  {
    id: 'deid.all-private',
    title: 'A deidentified file has no private element in its root, whichever blocks they were in',
    consequence: 'A name or a date that a vendor keeps in a private element is published with the data set.',
    rules: ['PS3.15-E.3.10-a', 'PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2', 'DER-2'],
    askedOn: 'Cases of one file with a private element in the root that has an owner.',
    control:
      'None: nothing may be left in any rendering. What had no owner in the input is the matter of `deid.orphans`; a tool that claims a profile which lets private elements stay is not judged.',
  },
  ({ path }) => path.length === 0,
);
