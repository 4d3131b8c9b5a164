import type { Feature } from './feature.ts';
import { hasNesting } from './has-nesting.ts';

/** A standard Sequence stands in an Item of a private one, as in (2005,140F) of Philips, which holds a whole image. */
export const standardInPrivate: Feature = {
  name: 'standard-in-private',
  title: 'a standard Sequence in an Item of a private one',
  source: 'PS3.5 7.8.1 g; rordenlab/dcm2niix#775, dgobbi/vtk-dicom#138',
  shows: ({ meaning }) => hasNesting(meaning, 'private', 'standard'),
};
