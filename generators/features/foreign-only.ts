import type { Feature } from './feature.ts';
import { opposes } from './opposes.ts';

/**
 * A foreign creator holds the target's canonical block, and the target's creator is absent: the rendering
 * `foreign-only`, which every case has. Whatever is found there is not what was asked for.
 */
export const foreignOnly: Feature = {
  name: 'foreign-only',
  title:
    "a foreign creator on the target's usual block, the right one absent (the rendering foreign-only of every case)",
  source: 'PS3.5 7.8.1 c; SlicerDMRI/SlicerDMRI#143, KitwareMedical/dicom-anonymizer#96, rordenlab/dcm2niix#239',
  shows: opposes,
};
