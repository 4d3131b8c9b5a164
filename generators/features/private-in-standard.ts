import type { Feature } from './feature.ts';
import { hasNesting } from './has-nesting.ts';

/** A private Sequence stands in an Item of a standard one, as (0021,xxFE) of Siemens in each frame's functional groups. */
export const privateInStandard: Feature = {
  name: 'private-in-standard',
  title: 'a private Sequence in an Item of a standard one',
  source: 'PS3.5 7.8.1 g; icometrix/dicom2nifti#85, rordenlab/dcm2niix#191',
  shows: ({ meaning }) => hasNesting(meaning, 'standard', 'private'),
};
