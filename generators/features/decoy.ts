import type { Feature } from './feature.ts';
import { opposes } from './opposes.ts';

/**
 * A foreign creator holds the target's canonical block, and the target's creator another one: the rendering `decoy`,
 * which every case has. Who goes by the number reads, deletes or exports the foreigner's element.
 */
export const decoy: Feature = {
  name: 'decoy',
  title: "a foreign creator on the target's usual block, the right one elsewhere (the rendering decoy of every case)",
  source: 'PS3.5 7.8.1 c; dgobbi/vtk-dicom#245, xiangruili/dicm2nii#35, MRtrix3/mrtrix3#1187',
  shows: opposes,
};
